package dev.gradus.exchange;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonRef;
import dev.gradus.exchange.Content.LessonFolder;
import dev.gradus.exchange.Content.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What only shows when the files are seen together: links that lead nowhere, backwards or in a circle, old translations. */
final class LinkCheck {

    private final Content content;
    private final Findings findings;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private LinkCheck(Content content, Findings findings) {
        this.content = content;
        this.findings = findings;
        content.places().forEach(place -> {
            places.put(place.path(), place);
            order.put(place.path(), order.size());
        });
    }

    static void run(Content content, Findings findings) {
        var check = new LinkCheck(content, findings);
        content.places().forEach(check::lesson);
        content.units().stream()
                .filter(unit -> unit.lessons().isEmpty()
                        && (unit.unit() == null || unit.unit().emptyReason().isEmpty()))
                .forEach(unit -> findings.warning("EMPTY_UNIT", unit.folder(), 1));
        check.cycles();
    }

    private void lesson(Place place) {
        place.lesson().texts().forEach((language, file) -> {
            var path = place.lesson().textPath(language);
            for (var ref : file.header().buildsOn()) {
                link(place, path, file, ref);
            }
            file.parseBody().document().media().stream()
                    .filter(name -> !name.isEmpty() && !place.lesson().files().containsKey(name))
                    .forEach(name -> findings.error("MISSING_PICTURE", path, line(file, name), name));
        });
        translations(place.lesson());
        unusedFiles(place.lesson());
    }

    private void link(Place from, Path path, LessonFile file, LessonRef ref) {
        if (ref.programme() != null && !ref.programme().equals(content.slug())) {
            return;
        }
        var target = ref.strand() + "/" + ref.stage() + "/" + ref.lesson();
        var to = places.get(target);
        if (to == null) {
            findings.error("DANGLING_LINK", path, line(file, ref.toString()), ref);
        } else if (to.unit().stage().compareTo(from.unit().stage()) > 0 || isLaterInUnit(from, to)) {
            findings.error("LATER_PREREQUISITE", path, line(file, ref.toString()), ref);
        }
    }

    private boolean isLaterInUnit(Place from, Place to) {
        return to.unit().equals(from.unit()) && order.getOrDefault(to.path(), 0) > order.getOrDefault(from.path(), 0);
    }

    private void translations(LessonFolder lesson) {
        lesson.texts().forEach((language, file) -> {
            var of = file.header().translationOf();
            if (of == null) {
                return;
            }
            var source = lesson.texts().get(of.language());
            if (source != null && !source.digest().equals(of.digest())) {
                findings.warning(
                        "STALE_TRANSLATION", lesson.textPath(language), line(file, "translationOf"), of.language());
            }
        });
    }

    private void unusedFiles(LessonFolder lesson) {
        var shown = new HashSet<String>();
        lesson.texts()
                .values()
                .forEach(file -> shown.addAll(file.parseBody().document().media()));
        lesson.files().forEach((name, path) -> {
            if (!shown.contains(name)) {
                findings.warning("UNUSED_FILE", path, 1, name);
            }
        });
    }

    /** Each loop is reported once, at the first lesson on it. */
    private void cycles() {
        var done = new HashSet<String>();
        places.keySet().stream().sorted().forEach(start -> walk(start, new ArrayList<>(), new HashSet<>(), done));
    }

    private void walk(String at, List<String> way, Set<String> onWay, Set<String> done) {
        if (onWay.contains(at)) {
            report(way.subList(way.indexOf(at), way.size()));
            return;
        }
        var place = places.get(at);
        if (!done.add(at) || place == null) {
            return;
        }
        way.add(at);
        onWay.add(at);
        targets(place).forEach(next -> walk(next, way, onWay, done));
        way.removeLast();
        onWay.remove(at);
    }

    private void report(List<String> loop) {
        var place = Objects.requireNonNull(places.get(loop.getFirst()));
        var next = loop.size() > 1 ? loop.get(1) : loop.getFirst();
        place.lesson().texts().entrySet().stream()
                .filter(text -> targets(text.getValue()).contains(next))
                .findFirst()
                .ifPresent(text -> findings.error(
                        "CYCLE",
                        place.lesson().textPath(text.getKey()),
                        line(text.getValue(), next),
                        String.join(" → ", loop) + " → " + loop.getFirst()));
    }

    private Set<String> targets(Place place) {
        var targets = new HashSet<String>();
        place.lesson().texts().values().forEach(file -> targets.addAll(targets(file)));
        return targets;
    }

    private Set<String> targets(LessonFile file) {
        var targets = new HashSet<String>();
        file.header().buildsOn().stream()
                .filter(ref -> ref.programme() == null || ref.programme().equals(content.slug()))
                .forEach(ref -> targets.add(ref.strand() + "/" + ref.stage() + "/" + ref.lesson()));
        return targets;
    }

    /** The first line of the file that names something as a whole word, or 1. */
    private static int line(LessonFile file, String named) {
        var word = Pattern.compile("(?<![\\w/-])" + Pattern.quote(named) + "(?![\\w/-])");
        var lines = file.source().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (word.matcher(lines[i]).find()) {
                return i + 1;
            }
        }
        return 1;
    }
}
