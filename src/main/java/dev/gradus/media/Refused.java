package dev.gradus.media;

import java.util.List;

/**
 * A file that is not taken. Nothing of it is kept.
 *
 * @param args what the reason speaks of, in the order {@link RefusalReason} gives
 */
public record Refused(RefusalReason reason, List<Object> args)
        implements StoreResult, CheckResult, KindResult, PreparedResult, SvgResult, PictureResult {

    public Refused {
        args = List.copyOf(args);
    }

    static Refused because(RefusalReason reason, Object... args) {
        return new Refused(reason, List.of(args));
    }
}
