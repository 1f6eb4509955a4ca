package dev.gradus.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./gradus check DIR [--json]}: looks a content folder over; 0 sound, 1 errors, 2 wrong use. */
public final class CheckCommand {

    private static final int ERRORS = 1;
    private static final int WRONG_USE = 2;

    /** A finding as {@code --json} writes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String severity,
            String code,
            String path,
            int line,
            String message,
            @Nullable String accepted) {

        static Line of(Finding finding) {
            return new Line(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.path(),
                    finding.line(),
                    finding.message(),
                    finding.accepted());
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
            long open = findings.stream().filter(Finding::isOpenWarning).count();
            System.out.println(errors + " errors, " + open + " warnings, " + (findings.size() - errors - open)
                    + " accepted warnings");
        }
        return errors > 0 ? ERRORS : 0;
    }

    /** One finding a line, in the form that editors and terminals make clickable; what is accepted at the end. */
    static void print(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.accepted() == null)
                .forEach(finding -> System.out.println(
                        line(finding, finding.severity().name().toLowerCase(Locale.ROOT))));
        findings.stream()
                .filter(finding -> finding.accepted() != null)
                .forEach(finding -> System.out.println(line(finding, "accepted") + " Meant so: " + finding.accepted()));
    }

    private static String line(Finding finding, String kind) {
        return finding.path() + ":" + finding.line() + ": " + kind + " " + finding.code() + ": " + finding.message();
    }
}
