package dev.gradus.exchange;

import dev.gradus.fit.HintSentences;
import dev.gradus.grading.Grader;
import dev.gradus.platform.i18n.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks a content folder over, without database and without changing anything. */
public final class ContentCheck {

    private ContentCheck() {}

    /** What was read, where it could be, and everything that was found. */
    record Checked(Optional<Content> content, List<Finding> findings) {

        boolean isSound() {
            return content.isPresent() && findings.stream().noneMatch(Finding::isError);
        }
    }

    /**
     * All findings by path and line, the paths relative to this folder.
     *
     * @param folder of one programme, or a folder that holds several such folders
     * @throws IOException when the folder itself cannot be read
     */
    public static List<Finding> run(Path folder, Locale locale) throws IOException {
        var findings = new Findings(folder, locale);
        var grader = Grader.load();
        var sentences = new HintSentences(locale);
        for (var programme : programmes(folder)) {
            new ContentReader(findings).read(programme).ifPresent(content -> {
                var accepted = new Acceptances(content.accepted(), Languages.of(locale));
                check(grader, content, accepted, findings);
                CompletenessCheck.run(content, findings);
                HintCheck.run(grader, content, accepted, sentences, findings);
                var file = content.folder().resolve(AcceptedYaml.NAME);
                accepted.unused()
                        .forEach(entry -> findings.warning(
                                "ACCEPTED_NOT_FOUND",
                                file,
                                entry.line(),
                                entry.acceptance().warning().code(),
                                entry.acceptance().warning().at()));
            });
        }
        return findings.sorted();
    }

    /** One programme's folder, kept for an import. */
    static Checked read(Path folder, Locale locale) throws IOException {
        var findings = new Findings(folder, locale);
        var content = new ContentReader(findings).read(folder);
        content.ifPresent(
                read -> check(Grader.load(), read, new Acceptances(read.accepted(), Languages.of(locale)), findings));
        return new Checked(content, findings.sorted());
    }

    private static void check(Grader grader, Content content, Acceptances accepted, Findings findings) {
        PictureCheck.run(content, findings);
        MapCheck.run(grader, content, accepted, findings);
    }

    /** The folder itself, unless only folders inside it are programmes. */
    private static List<Path> programmes(Path folder) throws IOException {
        if (Files.exists(folder.resolve("programme.yaml"))) {
            return List.of(folder);
        }
        var inside = new ArrayList<Path>();
        try (var entries = Files.list(folder)) {
            entries.filter(entry -> Files.exists(entry.resolve("programme.yaml")))
                    .sorted()
                    .forEach(inside::add);
        }
        return inside.isEmpty() ? List.of(folder) : inside;
    }
}
