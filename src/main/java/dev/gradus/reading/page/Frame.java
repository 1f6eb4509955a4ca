package dev.gradus.reading.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param school whose site this is
 * @param alternates the same page in each language that has it, this one included
 * @param look classes of the body: the stage for colours, the band for type
 */
public record Frame(
        Say say,
        Assets assets,
        String title,
        @Nullable String description,
        String school,
        List<Crumb> crumbs,
        List<Alternate> alternates,
        @Nullable String look,
        Sharing sharing,
        String footer) {

    public Frame {
        crumbs = List.copyOf(crumbs);
        alternates = List.copyOf(alternates);
    }

    /** A step on the way from the start page to here. */
    public record Crumb(String path, String text) {}

    /**
     * A page in a language.
     *
     * @param name what the language calls itself
     */
    public record Alternate(String language, String path, String name) {}

    public String language() {
        return say.language();
    }

    /** Where the page is, if it has an address of its own. */
    public Optional<String> canonical() {
        return alternates.stream()
                .filter(alternate -> alternate.language().equals(language()))
                .map(Alternate::path)
                .findFirst();
    }

    /** As {@code og:locale} spells it. */
    public String locale() {
        return language().replace('-', '_');
    }

    /** A bare frame, to be completed. */
    public static Frame of(Say say, Assets assets, String origin, String title) {
        return new Frame(
                say,
                assets,
                title,
                null,
                say.it("reading.site"),
                List.of(),
                List.of(),
                null,
                new Sharing(origin, assets.card().path(), null, null),
                say.it("reading.footer.plain"));
    }

    public Frame at(String newSchool, String newFooter) {
        return new Frame(say, assets, title, description, newSchool, crumbs, alternates, look, sharing, newFooter);
    }

    public Frame about(String newDescription) {
        var text = newDescription.isBlank() ? null : newDescription;
        return new Frame(say, assets, title, text, school, crumbs, alternates, look, sharing, footer);
    }

    public Frame under(List<Crumb> newCrumbs) {
        return new Frame(say, assets, title, description, school, newCrumbs, alternates, look, sharing, footer);
    }

    public Frame alsoIn(List<Alternate> newAlternates) {
        return new Frame(say, assets, title, description, school, crumbs, newAlternates, look, sharing, footer);
    }

    public Frame looking(String newLook) {
        return new Frame(say, assets, title, description, school, crumbs, alternates, newLook, sharing, footer);
    }

    public Frame describedBy(String data) {
        return sharing(sharing.withData(data));
    }

    public Frame picturedBy(String path) {
        return sharing(sharing.withPicture(path));
    }

    public Frame fedBy(String path) {
        return sharing(sharing.withFeed(path));
    }

    private Frame sharing(Sharing changed) {
        return new Frame(say, assets, title, description, school, crumbs, alternates, look, changed, footer);
    }
}
