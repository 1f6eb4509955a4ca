package dev.gradus.dialect.parse;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Problem.Code;
import dev.gradus.dialect.parse.Attributes.Attribute;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Asks for the attributes that something may have, and reports the others. */
final class AttributeReader {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final Reading reading;
    private final Node node;
    private final String owner;
    private final Attributes attributes;
    private final Set<String> read = new HashSet<>();

    AttributeReader(Reading reading, Node node, String owner, Attributes attributes) {
        this.reading = reading;
        this.node = node;
        this.owner = owner;
        this.attributes = attributes.map(reading.source()::clean);
    }

    /** Whether the bare name is there. */
    boolean flag(String name) {
        var attribute = find(name);
        attribute.map(Attribute::value).ifPresent(value -> invalid(name, value));
        return attribute.isPresent();
    }

    Optional<String> text(String name) {
        var attribute = find(name);
        if (attribute.isPresent() && attribute.get().value() == null) {
            invalid(name, "");
        }
        return attribute.map(Attribute::value);
    }

    /** A text of a certain form; nothing, and reported, when it is of another. */
    Optional<String> optional(String name, Predicate<String> form) {
        return has(name) ? required(name, form) : Optional.empty();
    }

    /** A text of a certain form; nothing, and reported, when it is missing or of another. */
    Optional<String> required(String name, Predicate<String> form) {
        var attribute = find(name);
        if (attribute.isEmpty()) {
            reading.report(node, Code.MISSING_ATTRIBUTE, owner, name);
            return Optional.empty();
        }
        var value = attribute.map(Attribute::value);
        if (value.filter(form).isEmpty()) {
            invalid(name, value.orElse(""));
        }
        return value.filter(form);
    }

    /** Minutes, 1 to 600; nothing, and reported, when they are missing or something else. */
    OptionalInt requiredMinutes(String name) {
        return required(name, AttributeReader::isMinutes)
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElseGet(OptionalInt::empty);
    }

    private static boolean isMinutes(String value) {
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) <= Block.MAX_MINUTES;
    }

    boolean has(String name) {
        return attributes.all().stream().anyMatch(attribute -> attribute.name().equals(name));
    }

    /** Reports what nobody asked for. */
    void reportUnread() {
        attributes.all().stream()
                .map(Attribute::name)
                .filter(name -> !read.contains(name))
                .distinct()
                .forEach(name -> reading.report(node, Code.UNKNOWN_ATTRIBUTE, owner, name));
    }

    private Optional<Attribute> find(String name) {
        read.add(name);
        var found = attributes.all().stream()
                .filter(attribute -> attribute.name().equals(name))
                .toList();
        if (found.size() > 1) {
            reading.report(node, Code.DUPLICATE_ATTRIBUTE, owner, name);
        }
        return found.stream().findFirst();
    }

    private void invalid(String name, String value) {
        reading.report(node, Code.INVALID_ATTRIBUTE, owner, name, value);
    }
}
