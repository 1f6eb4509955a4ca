package dev.gradus.publishing;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedSearch.Fit;
import dev.gradus.publishing.PublishedSearch.Found;
import dev.gradus.publishing.PublishedSearch.Hit;
import dev.gradus.publishing.PublishedSearch.Wish;
import dev.gradus.publishing.SearchRows.Matches;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for all words first, then for mended ones, then for some of them. */
@Service
class LiveSearch {

    private static final int MOST_TERMS = 12;

    private final SearchRows rows;
    private final ChineseSpelling chinese;

    LiveSearch(SearchRows rows, ChineseSpelling chinese) {
        this.rows = rows;
        this.chinese = chinese;
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
        var mendedWords = mended(typed, grams, wish.language());
        var mendedGrams = Grams.of(mendedWords);
        var mended = terms(rows.stems(mendedGrams.latin()), mendedGrams);
        if (!mended.isEmpty() && !mended.equals(terms)) {
            var found = rows.find(mended, false, wish, granted);
            if (found.weighed() > 0) {
                return found(Fit.MENDED, mendedWords, mended, found);
            }
        }
        // Single characters of a longer word stand in too many others.
        var single = grams.pairs().isEmpty()
                ? Stream.concat(mended.stream(), grams.characters().stream())
                        .distinct()
                        .limit(MOST_TERMS)
                        .toList()
                : mended;
        if (single.isEmpty()) {
            return new Found(Fit.ALL, typed, 0, false, List.of());
        }
        boolean same = single.size() == 1 && single.equals(terms);
        return found(Fit.SOME, typed, single, same ? all : rows.find(single, true, wish, granted));
    }

    private static List<String> terms(List<String> stems, Grams grams) {
        return Stream.concat(stems.stream(), grams.wantedHan().stream())
                .limit(MOST_TERMS)
                .toList();
    }

    /** Each unknown word gives way to the known one that it was probably meant to be. */
    private String mended(String typed, Grams grams, String language) {
        var bySound = language.equals(Languages.CHINESE) ? meantBySound(grams) : Optional.<String>empty();
        return bySound.orElseGet(() -> chinese.mended(mended(typed, grams)));
    }

    private Optional<String> meantBySound(Grams grams) {
        return grams.characters().isEmpty()
                ? chinese.meantBySound(grams.latin().replace(" ", ""))
                : Optional.empty();
    }

    private String mended(String typed, Grams grams) {
        var words = grams.words().stream()
                .filter(word -> word.length() >= 4)
                .limit(MOST_TERMS)
                .toList();
        var mended = Grams.plain(typed);
        if (!words.isEmpty()) {
            for (var unknown : rows.unknown(words).entrySet()) {
                var word = unknown.getKey();
                var meant = Spelling.mend(word, unknown.getValue()).orElse(word);
                mended = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                        .matcher(mended)
                        .replaceAll(Matcher.quoteReplacement(meant));
            }
        }
        return mended;
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
