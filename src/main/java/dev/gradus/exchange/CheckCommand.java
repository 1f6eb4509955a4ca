package dev.gradus.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./gradus check DIR [--json]}: looks a content folder over; 0 sound, 1 errors, 2 wrong use. */
public final class CheckCommand {

    private static final int ERRORS = 1;
    private static final int WRONG_USE = 2;

    /** A finding as {@code --json} writes it. */
    private record Line(String severity, String code, String path, int line, String message) {

        static Line of(Finding finding) {
            return new Line(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.path(),
                    finding.line(),
                    finding.message());
        }
    }

    public int run(List<String> arguments) {
        var folders = new ArrayList<>(arguments);
        boolean json = folders.remove("--json");
        if (folders.size() != 1 || folders.getFirst().startsWith("--")) {
            System.err.println("Use: ./gradus check DIR [--json]");
            return WRONG_USE;
        }
        var folder = Path.of(folders.getFirst()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder);
            return WRONG_USE;
        }
        try {
            return report(ContentCheck.run(folder, Locale.getDefault()), json);
        } catch (IOException exception) {
            System.err.println("The folder cannot be read: " + exception.getMessage());
            return WRONG_USE;
        }
    }

    private static int report(List<Finding> findings, boolean json) {
        long errors = findings.stream().filter(Finding::isError).count();
        if (json) {
            System.out.println(JsonMapper.shared()
                    .writeValueAsString(findings.stream().map(Line::of).toList()));
        } else {
            print(findings);
            System.out.println(errors + " errors, " + (findings.size() - errors) + " warnings");
        }
        return errors > 0 ? ERRORS : 0;
    }

    /** One finding a line, in the form that editors and terminals make clickable. */
    static void print(List<Finding> findings) {
        findings.forEach(finding -> System.out.println(finding.path() + ":" + finding.line() + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + ": "
                + finding.message()));
    }
}
