package dev.gradus.platform.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one text. */
public final class YamlProblems {

    private final List<YamlProblem> problems = new ArrayList<>();

    public void add(int line, YamlProblem.Code code, String... args) {
        problems.add(new YamlProblem(line, code, List.of(args)));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** In the order of their lines. */
    public List<YamlProblem> list() {
        return problems.stream()
                .sorted(Comparator.comparingInt(YamlProblem::line))
                .toList();
    }
}
