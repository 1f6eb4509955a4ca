package dev.gradus.platform;

import org.jspecify.annotations.Nullable;

/** Which bytes a browser has already (RFC 9110, section 8.8.3). */
public final class EntityTag {

    private static final int LONGEST_HEADER = 1_000;

    private EntityTag() {}

    /** Of content that is named by its digest. */
    public static String of(String digest) {
        return '"' + digest + '"';
    }

    /** Whether an {@code If-None-Match} names this entity tag. Revalidation compares weakly, so {@code W/} is no matter. */
    public static boolean isNamed(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null || ifNoneMatch.length() > LONGEST_HEADER) {
            return false;
        }
        if (ifNoneMatch.equals(tag) || ifNoneMatch.strip().equals("*")) {
            return true;
        }
        for (var each : ifNoneMatch.split(",")) {
            var stripped = each.strip();
            if (stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
