package dev.gradus.dialect.normal;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects running text, neighbouring texts as one. */
public final class InlineCollector {

    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    public void add(Inline inline) {
        if (inline instanceof Text next) {
            text.append(next.text());
        } else {
            endText();
            content.add(inline);
        }
    }

    public List<Inline> content() {
        endText();
        return List.copyOf(content);
    }

    private void endText() {
        if (!text.isEmpty()) {
            content.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
