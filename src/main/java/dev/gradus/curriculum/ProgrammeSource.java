package dev.gradus.curriculum;

import java.util.List;
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
 * @param acceptedFile the file that accepted warnings were once imported from
 * @param accepted warnings of the map, as they are accepted now
 * @param folders a folder name for each lesson, in rising order within a unit
 */
public record ProgrammeSource(
        ProgrammeMap map,
        @Nullable String file,
        @Nullable String acceptedFile,
        List<Acceptance> accepted,
        Map<UnitId, String> unitFiles,
        Map<LessonId, String> folders) {

    public ProgrammeSource {
        accepted = List.copyOf(accepted);
        unitFiles = Map.copyOf(unitFiles);
        folders = Map.copyOf(folders);
    }

    public Optional<String> unitFile(UnitId unit) {
        return Optional.ofNullable(unitFiles.get(unit));
    }
}
