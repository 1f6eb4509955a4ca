package dev.gradus.publishing;

import dev.gradus.publishing.PublishedSearch.Fit;
import dev.gradus.publishing.PublishedSearch.Found;
import dev.gradus.publishing.PublishedSearch.Hit;
import dev.gradus.publishing.PublishedSearch.Wish;
import dev.gradus.publishing.SearchRows.Matches;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for all words first, then for mended ones, then for some of them. */
@Service
class LiveSearch {

    private static final int MOST_TERMS = 12;

    private final SearchRows rows;
    private final MeantWords meant;

    LiveSearch(SearchRows rows) {
        this.rows = rows;
        this.meant = new MeantWords(rows);
    }

    @Transactional(readOnly = true)
    public Found find(Set<String> granted, Wish wish) {
        var typed = wish.words().strip();
        var grams = Grams.of(typed);
        var terms = grams.isEmpty() ? List.<String>of() : terms(rows.begin(grams.latin()), grams);
        if (terms.isEmpty()) {
            return new Found(Fit.ALL, typed, 0, false, List.of());
        }
        var all = rows.find(terms, false, wish, granted);
        if (all.weighed() > 0) {
            return found(Fit.ALL, typed, terms, all);
        }
        var mendedWords = meant.words(typed, grams, wish.language());
        var mendedGrams = Grams.of(mendedWords);
        var mended = terms(rows.stems(mendedGrams.latin()), mendedGrams);
        if (!mended.isEmpty() && !mended.equals(terms)) {
            var found = rows.find(mended, false, wish, granted);
            if (found.weighed() > 0) {
                return found(Fit.MENDED, mendedWords, mended, found);
            }
        }
        var single = Stream.concat(mended.stream(), terms.stream())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        boolean same = single.size() == 1 && single.equals(terms);
        return found(Fit.SOME, typed, single, same ? all : rows.find(single, true, wish, granted));
    }

    private static List<String> terms(List<String> stems, Grams grams) {
        return Stream.concat(stems.stream(), grams.wantedHan().stream())
                .limit(MOST_TERMS)
                .toList();
    }

    private static Found found(Fit fit, String words, List<String> terms, Matches matches) {
        var excerpt = new Excerpt(terms);
        return new Found(
                fit,
                words,
                matches.weighed(),
                matches.weighed() >= SearchRows.MOST_WEIGHED,
                matches.matches().stream()
                        .map(match -> new Hit(
                                match.path(),
                                match.language(),
                                excerpt.whole(match.title()),
                                excerpt.best(match.body())))
                        .toList());
    }
}
