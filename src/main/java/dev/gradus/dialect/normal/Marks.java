package dev.gradus.dialect.normal;

import org.jspecify.annotations.Nullable;

/** The marks on a run of text, as the editor holds them: a set, not a nesting. */
public record Marks(
        boolean emphasis, boolean strong, @Nullable Target link) {

    public static final Marks NONE = new Marks(false, false, null);

    /** Where a link leads. */
    public record Target(String href, String title) {}

    public Marks withEmphasis() {
        return new Marks(true, strong, link);
    }

    public Marks withStrong() {
        return new Marks(emphasis, true, link);
    }

    public Marks withLink(Target target) {
        return new Marks(emphasis, strong, target);
    }
}
