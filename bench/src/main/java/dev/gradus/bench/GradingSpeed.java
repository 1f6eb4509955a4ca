package dev.gradus.bench;

import dev.gradus.grading.Grader;
import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.StageProfile;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a lesson takes: 2,000 words are to be measured again in 20 ms, and ten times as many in ten times that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GradingSpeed {

    private static final List<String> ENGLISH = List.of(
            "When the sun warms the sea, water rises into the air. ",
            "The measurement was repeated by three groups, which compared their results. ",
            "Can you see where the river bends? ",
            "Hydrologists in Kenya utilise gauges because floods come without warning. ");
    private static final List<String> CHINESE =
            List.of("太阳晒暖了大海，水变成水汽升到空气里。", "三个小组重复测量，并比较了各自的结果。", "你看得见河在哪里拐弯吗？", "水文工作者借助水尺观测洪水，因为洪水往往来得很突然。");

    @Param({"2000", "20000"})
    int words;

    @Param({"en", "zh-CN"})
    String language;

    private Grader grader;
    private Passage passage;

    @Setup
    public void load() {
        grader = Grader.load();
        var sentences = language.equals("en") ? ENGLISH : CHINESE;
        int each = language.equals("en") ? 10 : 19;
        passage = Passage.ofPlainText(new Random(7)
                .ints(words / each, 0, sentences.size())
                .mapToObj(sentences::get)
                .collect(Collectors.joining()));
    }

    @Benchmark
    public Measure measure() {
        return grader.measure(passage);
    }

    @Benchmark
    public List<Hint> hints() {
        return grader.hints(passage, StageProfile.MIDDLE, LessonFacts.NONE);
    }

    @Benchmark
    public Grader start() {
        return Grader.load();
    }
}
