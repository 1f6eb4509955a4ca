package dev.gradus.curriculum;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as an export needs it.
 *
 * @param map without what is archived
 * @param file the {@code programme.yaml} it was once imported from; whether it still says the same is for the export to
 *     find out
 * @param unitFiles the {@code unit.yaml} of units that were imported
 * @param folders a folder name for each lesson, in rising order within a unit
 */
public record ProgrammeSource(
        ProgrammeMap map, @Nullable String file, Map<UnitId, String> unitFiles, Map<LessonId, String> folders) {

    public ProgrammeSource {
        unitFiles = Map.copyOf(unitFiles);
        folders = Map.copyOf(folders);
    }

    public Optional<String> unitFile(UnitId unit) {
        return Optional.ofNullable(unitFiles.get(unit));
    }
}
