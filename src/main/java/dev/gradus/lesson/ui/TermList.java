package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.gradus.dialect.Reading;
import dev.gradus.platform.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Names, each with a sentence: the terms a lesson introduces with their plain definitions, or the misconceptions it raises.
 * An entry counts once it has both and they fit each other.
 */
class TermList extends Div {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient UnaryOperator<String> naming;
    private final transient BinaryOperator<String> meaning;
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final Button add;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(LineField term, LineField definition, Div row) {}

    /** @param key of the texts */
    TermList(String key, Runnable changed) {
        this(key, UnaryOperator.identity(), (_, definition) -> definition, changed);
    }

    /** Whatever is written as a name becomes a slug. */
    static TermList slugs(String key, Runnable changed) {
        return new TermList(
                key, text -> Slug.from(text).map(Slug::value).orElse(""), (_, definition) -> definition, changed);
    }

    /** Words with their pinyin, tones as marks or as digits. */
    static TermList readings(String key, Runnable changed) {
        return new TermList(
                key,
                UnaryOperator.identity(),
                (word, pinyin) ->
                        Reading.parse(word, pinyin).map(Reading::pinyin).orElse(""),
                changed);
    }

    /** @param meaning what is kept of name and definition, empty where they do not fit */
    private TermList(String key, UnaryOperator<String> naming, BinaryOperator<String> meaning, Runnable changed) {
        this.key = key;
        this.naming = naming;
        this.meaning = meaning;
        this.changed = changed;
        this.add = Quiet.button(
                getTranslation(key + ".add"), () -> addEntry().term().focus());
        add(rows, add);
    }

    void show(Map<String, String> terms) {
        if (terms.equals(terms()) && problem().isEmpty()) {
            return;
        }
        entries.clear();
        rows.removeAll();
        terms.forEach((term, definition) -> {
            var entry = addEntry();
            entry.term().setValue(term);
            entry.definition().setValue(definition);
        });
    }

    /** Goes to the entry of this name, or begins one. */
    void begin(String name) {
        entries.stream()
                .filter(entry -> name(entry).equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    var entry = addEntry();
                    entry.term().setValue(name);
                    return entry;
                })
                .definition()
                .focus();
    }

    /** The complete entries, in order. */
    Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        entries.stream()
                .filter(entry -> !name(entry).isEmpty())
                .filter(entry -> !meaning(entry).isEmpty())
                .forEach(entry -> terms.putIfAbsent(name(entry), meaning(entry)));
        return terms;
    }

    /** What keeps an entry from counting, said in its field too. */
    Optional<String> problem() {
        var seen = new ArrayList<String>();
        Optional<String> first = Optional.empty();
        for (var entry : entries) {
            var term = name(entry);
            boolean again = !term.isEmpty() && seen.contains(term);
            mark(entry.term(), again ? Optional.of(getTranslation(key + ".twice", term)) : noTerm(entry));
            mark(entry.definition(), noDefinition(entry));
            seen.add(term);
            if (first.isEmpty()) {
                first = Optional.ofNullable(entry.term().getErrorMessage())
                        .filter(text -> !text.isEmpty())
                        .or(() -> Optional.ofNullable(entry.definition().getErrorMessage())
                                .filter(text -> !text.isEmpty()));
            }
        }
        return first;
    }

    void setReadOnly(boolean readOnly) {
        entries.forEach(entry -> {
            entry.term().setReadOnly(readOnly);
            entry.definition().setReadOnly(readOnly);
        });
        rows.setEnabled(!readOnly);
        add.setVisible(!readOnly);
    }

    private Optional<String> noTerm(Entry entry) {
        return name(entry).isEmpty()
                        && !(entry.term().line().isEmpty()
                                && entry.definition().line().isEmpty())
                ? Optional.of(getTranslation(key + ".noTerm"))
                : Optional.empty();
    }

    private Optional<String> noDefinition(Entry entry) {
        return meaning(entry).isEmpty() && !name(entry).isEmpty()
                ? Optional.of(getTranslation(key + ".noDefinition", name(entry)))
                : Optional.empty();
    }

    private String meaning(Entry entry) {
        return meaning.apply(name(entry), entry.definition().line());
    }

    private String name(Entry entry) {
        return naming.apply(entry.term().line());
    }

    private static void mark(LineField field, Optional<String> problem) {
        field.setErrorMessage(problem.orElse(""));
        field.setInvalid(problem.isPresent());
    }

    private Entry addEntry() {
        var term = new LineField(changed);
        var definition = new LineField(changed);
        term.setManualValidation(true);
        definition.setManualValidation(true);
        term.setAriaLabel(getTranslation(key + ".term"));
        term.setPlaceholder(getTranslation(key + ".term"));
        definition.setAriaLabel(getTranslation(key + ".definition"));
        definition.setPlaceholder(getTranslation(key + ".definition"));
        term.whenEnter(definition::focus);
        var row = new Div(new Div(term, definition));
        var entry = new Entry(term, definition, row);
        definition.whenEnter(() -> addEntry().term().focus());
        row.add(Quiet.remove(() -> remove(entry)));
        row.addClassNames("le-line", "le-term");
        Quiet.label(row, getTranslation(key + ".remove"));
        entries.add(entry);
        rows.add(row);
        return entry;
    }

    private void remove(Entry entry) {
        entries.remove(entry);
        rows.remove(entry.row());
        add.focus();
        changed.run();
    }
}
