package dev.gradus.fit;

import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands after {@code ./gradus grade}. */
sealed interface GradeOptions {

    String USE = "Use: ./gradus grade [--stage S] [--lang L] [--jsonl] FILE… (- is standard input)";

    /**
     * All is well.
     *
     * @param profile null to measure only
     * @param language null to find out
     */
    record Asked(@Nullable StageProfile profile, @Nullable TextLanguage language, boolean jsonl, List<String> files)
            implements GradeOptions {
        public Asked {
            files = List.copyOf(files);
        }
    }

    /** Somebody wants to know what can be asked. */
    record Help(String text) implements GradeOptions {}

    /** @param message a sentence that says what would be right */
    record Wrong(String message) implements GradeOptions {}

    static GradeOptions parse(List<String> arguments) {
        StageProfile profile = null;
        TextLanguage language = null;
        boolean jsonl = false;
        var files = new ArrayList<String>();
        var rest = split(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Help(USE);
            } else if (argument.equals("--jsonl")) {
                jsonl = true;
            } else if (argument.equals("--stage") || argument.equals("--lang")) {
                if (rest.isEmpty()) {
                    return new Wrong(argument + " needs a value. " + USE);
                }
                var value = rest.removeFirst();
                if (argument.equals("--stage")) {
                    profile = StageProfile.ofKey(value).orElse(null);
                    if (profile == null) {
                        return new Wrong("There is no stage \"" + value + "\"; stages are primary, " + keys() + ".");
                    }
                } else {
                    language = language(value).orElse(null);
                    if (language == null) {
                        return new Wrong("Texts in \"" + value + "\" cannot be measured; --lang takes en or zh-CN.");
                    }
                }
            } else if (argument.startsWith("--")) {
                return new Wrong("There is no option " + argument + ". " + USE);
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty() && !jsonl) {
            return new Wrong(USE);
        }
        return new Asked(profile, language, jsonl, files.isEmpty() ? List.of("-") : files);
    }

    /** {@code --stage=high} is {@code --stage high}. */
    private static List<String> split(List<String> arguments) {
        var split = new ArrayList<String>();
        for (var argument : arguments) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals < 0) {
                split.add(argument);
            } else {
                split.add(argument.substring(0, equals));
                split.add(argument.substring(equals + 1));
            }
        }
        return split;
    }

    private static String keys() {
        return Arrays.stream(StageProfile.values()).map(StageProfile::key).collect(Collectors.joining(", "));
    }

    /** English and Chinese by any of their tags. */
    static Optional<TextLanguage> language(String tag) {
        var primary = tag.split("[-_]", 2)[0];
        return primary.equalsIgnoreCase("en") || primary.equalsIgnoreCase("zh")
                ? Optional.of(TextLanguage.ofTag(tag))
                : Optional.empty();
    }
}
