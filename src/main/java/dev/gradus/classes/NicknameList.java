package dev.gradus.classes;

import dev.gradus.classes.PupilsResult.LineProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Nicknames as somebody typed or uploaded them: one in a line, or the first column of a CSV file. A first line that says
 * “nickname” in one of our languages is a heading; empty lines do not count.
 */
record NicknameList(List<String> nicknames, List<LineProblem> problems) {

    private static final Set<String> HEADINGS = Set.of("nickname", "number", "pupil", "昵称", "编号", "学号", "学生");
    private static final int SHOWN = 30;

    NicknameList {
        nicknames = List.copyOf(nicknames);
        problems = List.copyOf(problems);
    }

    /** @param taken by those who are in the class already */
    static NicknameList read(String text, Set<String> taken, int most) {
        var nicknames = new ArrayList<String>();
        var problems = new ArrayList<LineProblem>();
        var seen = new HashSet<>(taken);
        int line = 0;
        for (var raw : text.replace("\uFEFF", "").lines().toList()) {
            line++;
            var nickname = Nickname.plain(firstColumn(raw));
            boolean empty = raw.replaceAll("[,;\\s]", "").isEmpty();
            if (empty || (nicknames.isEmpty() && HEADINGS.contains(nickname.toLowerCase(Locale.ROOT)))) {
                continue;
            }
            var objection = Nickname.objection(nickname);
            if (objection.isPresent()) {
                problems.add(new LineProblem(line, shown(nickname), objection.get()));
            } else if (!seen.add(nickname)) {
                problems.add(new LineProblem(line, shown(nickname), "classes.nickname.taken"));
            } else {
                nicknames.add(nickname);
            }
        }
        if (nicknames.isEmpty() && problems.isEmpty()) {
            problems.add(new LineProblem(0, "", "classes.pupils.none"));
        }
        if (taken.size() + nicknames.size() > most) {
            problems.add(new LineProblem(0, "", "classes.pupils.tooMany"));
        }
        return new NicknameList(nicknames, problems);
    }

    /** Up to the first comma, semicolon or tab, unless it is quoted. */
    private static String firstColumn(String line) {
        var text = line.strip();
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            while (end > 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
                end = text.indexOf('"', end + 2);
            }
            return (end > 0 ? text.substring(1, end) : text.substring(1)).replace("\"\"", "\"");
        }
        return text.split("[,;\\t]", 2)[0];
    }

    private static String shown(String nickname) {
        var plain = nickname.replaceAll("\\p{C}", "\uFFFD");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
