package dev.gradus.reading;

import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSearch;
import dev.gradus.publishing.PublishedSite;
import java.util.List;

/** Finds lessons of a site without a database, by what their titles hold. */
public record ContentSearch(PublishedSite site) implements PublishedSearch {

    @Override
    public Found find(Wish wish) {
        var hits = site.programmes().stream()
                .flatMap(PublishedProgramme::places)
                .filter(place -> wish.stage() == null || place.unit().stage() == wish.stage())
                .flatMap(place -> place.entry().byLanguage().entrySet().stream()
                        .filter(text -> text.getValue().title().contains(wish.words()))
                        .map(text -> new Hit(
                                place.path(),
                                text.getKey(),
                                marked(text.getValue().title(), wish.words()),
                                List.of())))
                .toList();
        return new Found(Fit.ALL, wish.words(), hits.size(), false, hits);
    }

    private static List<Piece> marked(String text, String words) {
        int at = text.indexOf(words);
        return List.of(
                new Piece(text.substring(0, at), false),
                new Piece(words, true),
                new Piece(text.substring(at + words.length()), false));
    }
}
