package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.fit.TextLevel;
import dev.gradus.grading.Grader;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.TextLanguage;
import dev.gradus.lesson.RevisionLevels.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** The levels of drafts: each revision is measured once and then known, in every instance. */
@Component
class MeasuredDrafts {

    /** Read before the first map after a start; what they measure tells one state of the measure from another. */
    private static final Map<TextLanguage, String> PROBES = Map.of(
            TextLanguage.ENGLISH,
            "The puddle in the yard is gone. We drew a line around it with chalk in the morning, and at noon the water "
                    + "was smaller than the line. Nobody drank it and nobody swept it away. Where does the water go? "
                    + "Evaporation turns liquid water into vapour, an invisible gas that mixes with the surrounding air. "
                    + "Because warm air can hold more of it, laundry dries sooner on a sunny afternoon.",
            TextLanguage.CHINESE,
            "院子里的水洼不见了。早上我们用粉笔沿着它画了一圈，到了中午，水就比那一圈小了。没有人喝它，也没有人扫它。"
                    + "水到哪里去了呢？水变成了看不见的水蒸气，混进了空气里。因为暖和的空气能装下更多的水蒸气，"
                    + "所以晴天的下午衣服干得快。蒸发使液态的水转化为气体，这一过程需要从周围吸收热量。");

    private final TextRows texts;
    private final RevisionLevels levels;
    private final Supplier<Grader> grader;
    private final Supplier<String> measure = SingletonSupplier.of(this::stateOfTheMeasure);

    MeasuredDrafts(TextRows texts, RevisionLevels levels, ObjectProvider<Grader> graders) {
        this.texts = texts;
        this.levels = levels;
        this.grader = SingletonSupplier.of(() -> graders.getIfAvailable(Grader::load));
    }

    /** Only those that are long enough to have a level. */
    Map<RevisionId, Level> of(Collection<TextRows.Head> drafts) {
        var revisions = drafts.stream().map(TextRows.Head::revision).toList();
        var known = levels.of(revisions, measure.get());
        var unknown = drafts.stream()
                .filter(draft -> !known.containsKey(draft.revision()))
                .toList();
        if (!unknown.isEmpty()) {
            var fresh = measured(unknown);
            // Whoever only reads leaves it to the next to keep what was found.
            if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                levels.put(fresh, measure.get());
            }
            known.putAll(fresh);
        }
        var found = new HashMap<RevisionId, Level>();
        known.forEach((revision, level) -> level.ifPresent(there -> found.put(revision, there)));
        return found;
    }

    /** Of a text that nobody has saved; nothing where it is too short. */
    @Nullable
    Double levelOf(LessonFile file, String language) {
        return TextLevel.of(grader.get(), file, language)
                .map(Measure.Level::level)
                .orElse(null);
    }

    private Map<RevisionId, Optional<Level>> measured(List<TextRows.Head> drafts) {
        var sources = texts.sources(drafts.stream().map(TextRows.Head::revision).toList());
        return drafts.parallelStream()
                .filter(draft -> sources.containsKey(draft.revision()))
                .collect(Collectors.toMap(TextRows.Head::revision, draft -> level(draft, sources)));
    }

    private Optional<Level> level(TextRows.Head draft, Map<RevisionId, String> sources) {
        return LessonFile.parse(sources.getOrDefault(draft.revision(), ""))
                        instanceof LessonFileResult.Read(LessonFile file)
                ? TextLevel.of(grader.get(), file, draft.language())
                        .map(found -> new Level(found.level(), found.low(), found.high()))
                : Optional.empty();
    }

    private String stateOfTheMeasure() {
        return PROBES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(probe -> grader.get().measure(Passage.ofPlainText(probe.getKey(), probe.getValue())))
                .map(found -> found instanceof Measure.Level level ? level.level() + " ± " + level.low() : "none")
                .collect(Collectors.joining(", "));
    }
}
