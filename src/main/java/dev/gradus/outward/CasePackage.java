package dev.gradus.outward;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a CASE package says, as far as it is kept: the framework, and its items in the order of their tree. */
record CasePackage(String identifier, String uri, String title, String creator, List<Item> items) {

    CasePackage {
        items = List.copyOf(items);
    }

    /** @param parent identifier of the item above */
    record Item(
            String identifier,
            String uri,
            @Nullable String parent,
            int depth,
            String code,
            String kind,
            String statement) {}
}
