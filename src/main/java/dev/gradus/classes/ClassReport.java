package dev.gradus.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who of a class has read and answered what, and which questions misled many. First answers count: later ones are learning. */
public record ClassReport(
        SchoolClass schoolClass,
        List<Pupil> pupils,
        List<ClassLesson> lessons,
        List<ReadLesson> read,
        List<GivenAnswer> answers) {

    public ClassReport {
        pupils = List.copyOf(pupils);
        lessons = withThoseRead(lessons, read);
        read = List.copyOf(read);
        answers = List.copyOf(answers);
    }

    /** What was read and is no longer to be read is still shown. */
    private static List<ClassLesson> withThoseRead(List<ClassLesson> toRead, List<ReadLesson> read) {
        var all = new LinkedHashMap<UUID, ClassLesson>();
        toRead.forEach(lesson -> all.put(lesson.id(), lesson));
        read.forEach(each -> all.putIfAbsent(each.lesson(), new ClassLesson(each.lesson(), each.path(), each.title())));
        return List.copyOf(all.values());
    }

    /**
     * What one pupil did, or what was done with one lesson, in numbers.
     *
     * @param begun lessons, or pupils; those that are done are among them
     * @param answered questions answered, or answers first given
     * @param rightAtFirst of these
     */
    public record Sums(int begun, int done, int answered, int rightAtFirst) {}

    public Sums of(Pupil pupil) {
        return sums(
                read.stream().filter(each -> each.pupil().equals(pupil.id())).toList(),
                answers.stream().filter(each -> each.pupil().equals(pupil.id())).toList());
    }

    public Sums of(ClassLesson lesson) {
        return sums(
                read.stream().filter(each -> each.lesson().equals(lesson.id())).toList(),
                answers.stream()
                        .filter(each -> each.lesson().equals(lesson.id()))
                        .toList());
    }

    private static Sums sums(List<ReadLesson> read, List<GivenAnswer> answers) {
        return new Sums(
                read.size(),
                (int) read.stream().filter(each -> each.done() != null).count(),
                answers.size(),
                (int) answers.stream().filter(each -> each.first().right()).count());
    }

    /**
     * A question as a class answered it.
     *
     * @param wrong pupils whose first answer was not right
     * @param misleading what most of these had chosen; null when nobody was wrong
     * @param misled how many had
     */
    public record Asked(
            ClassLesson lesson,
            int position,
            String prompt,
            int answered,
            int wrong,
            @Nullable String misleading,
            int misled) {

        /** Of those who answered, how many in a hundred were wrong at first. */
        public int wrongPercent() {
            return answered == 0 ? 0 : Math.round(100f * wrong / answered);
        }
    }

    /** Those first that misled the largest share; of these those that more have answered. */
    public List<Asked> questions() {
        var places = lessons.stream().collect(Collectors.toMap(ClassLesson::id, Function.identity()));
        Map<Long, List<GivenAnswer>> byQuestion = answers.stream()
                .collect(Collectors.groupingBy(GivenAnswer::question, LinkedHashMap::new, Collectors.toList()));
        var asked = new ArrayList<Asked>();
        byQuestion
                .values()
                .forEach(
                        given -> Optional.ofNullable(places.get(given.getFirst().lesson()))
                                .ifPresent(lesson -> asked.add(asked(lesson, given))));
        asked.sort(Comparator.comparingInt(Asked::wrongPercent)
                .thenComparingInt(Asked::answered)
                .reversed());
        return List.copyOf(asked);
    }

    private static Asked asked(ClassLesson lesson, List<GivenAnswer> given) {
        var wrong = given.stream()
                .map(GivenAnswer::first)
                .filter(first -> !first.right())
                .toList();
        var counts = new LinkedHashMap<String, Integer>();
        wrong.forEach(first -> counts.merge(first.words(), 1, Integer::sum));
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        var one = given.getFirst();
        return new Asked(
                lesson,
                one.position(),
                one.prompt(),
                given.size(),
                wrong.size(),
                most.map(Map.Entry::getKey).orElse(null),
                most.map(Map.Entry::getValue).orElse(0));
    }

    public List<GivenAnswer> answersOf(Pupil pupil) {
        return answers.stream().filter(each -> each.pupil().equals(pupil.id())).toList();
    }

    public List<GivenAnswer> answersTo(ClassLesson lesson) {
        return answers.stream()
                .filter(each -> each.lesson().equals(lesson.id()))
                .toList();
    }

    public Optional<ReadLesson> read(Pupil pupil, ClassLesson lesson) {
        return read.stream()
                .filter(each -> each.pupil().equals(pupil.id()) && each.lesson().equals(lesson.id()))
                .findFirst();
    }

    public Optional<Pupil> pupil(PupilId id) {
        return pupils.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<ClassLesson> lesson(UUID id) {
        return lessons.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
