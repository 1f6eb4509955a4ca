package dev.gradus.reading.site;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.reading.page.Assets;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Say;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what stands around a page, in a language and for a programme. */
@Component
public class Frames {

    private final MessageSource messages;
    private final String origin;
    private final Assets assets = Assets.load();

    /** @param url of the site as the world sees it, such as {@code https://learn.example.org}; may be empty */
    public Frames(MessageSource messages, @Value("${gradus.site.url:}") String url) {
        this.messages = messages;
        this.origin = url.replaceAll("/+$", "");
    }

    public Assets assets() {
        return assets;
    }

    public String origin() {
        return origin;
    }

    public Say say(String language) {
        return new Say(messages, language);
    }

    /** For a page of the site as a whole. */
    public Frame plain(String language, String title) {
        return Frame.of(say(language), assets, origin, title);
    }

    /** For the start page and for pages that are nowhere: they name the school when there is only one. */
    Frame ofSite(Site site, String language, String title) {
        var schools = site.programmes().stream()
                .map(PublishedProgramme::school)
                .distinct()
                .toList();
        var frame = plain(language, title).alsoIn(Links.alternates(_ -> true, Links::home));
        return schools.size() == 1 ? frame.at(schools.getFirst(), frame.footer()) : frame;
    }

    /** For a page of a programme: whose it is, and on which terms it may be used. */
    public Frame of(PublishedProgramme programme, String language, String title) {
        var say = say(language);
        return plain(language, title)
                .at(
                        programme.school(),
                        say.it("reading.footer", programme.title().best(language, Languages.ALL), programme.licence()));
    }
}
