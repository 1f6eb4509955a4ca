package dev.gradus.curriculum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Folder names of the lessons of one unit: a number that rises with the order, a hyphen, the slug. */
final class Folders {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})-.*");

    private Folders() {}

    /** Keeps a name from an import as long as it still tells slug and order; the others get the next number. */
    static Map<LessonId, String> of(List<Lesson> inOrder, Map<LessonId, String> imported) {
        var names = new HashMap<LessonId, String>();
        int last = 0;
        for (var lesson : inOrder) {
            var name = imported.getOrDefault(lesson.id(), "");
            if (number(name, lesson) <= last) {
                name = "%02d-%s".formatted(last + 1, lesson.slug());
            }
            last = number(name, lesson);
            names.put(lesson.id(), name);
        }
        return names;
    }

    /** Negative when the name does not tell the slug. */
    private static int number(String name, Lesson lesson) {
        var match = NUMBER.matcher(name);
        return match.matches() && name.equals(match.group(1) + "-" + lesson.slug())
                ? Integer.parseInt(match.group(1))
                : -1;
    }
}
