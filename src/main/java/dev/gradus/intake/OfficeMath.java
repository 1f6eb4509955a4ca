package dev.gradus.intake;

import dev.gradus.formula.TexLetters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes an equation of Office Math Markup (ECMA-376, part 1, chapter 22.1) as LaTeX: what school books need, and
 * {@link NotCarried} for the rest, so that nothing is carried over by half.
 */
final class OfficeMath {

    /** Something that our formulas have no form for. */
    static final class NotCarried extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotCarried(String what) {
            super(what, null, false, false);
        }
    }

    private OfficeMath() {}

    static String tex(Element equation) {
        return inside(equation).strip().replaceAll("\\s+", " ");
    }

    private static String inside(Element parent) {
        return children(parent).map(OfficeMath::written).collect(Collectors.joining());
    }

    private static String written(Element element) {
        return switch (element.getLocalName()) {
            case "r" -> run(element);
            case "oMath", "e", "num", "den", "sup", "sub", "deg", "lim", "fName", "box", "ins" -> inside(element);
            case "f" -> fraction(element);
            case "sSup" -> base(element) + "^" + group(element, "sup");
            case "sSub" -> base(element) + "_" + group(element, "sub");
            case "sSubSup" -> base(element) + "_" + group(element, "sub") + "^" + group(element, "sup");
            case "sPre" -> "{}_" + group(element, "sub") + "^" + group(element, "sup") + base(element);
            case "rad" -> root(element);
            case "nary" -> large(element);
            case "d" -> bracketed(element);
            case "m" -> "\\begin{matrix}" + rows(element) + "\\end{matrix}";
            case "eqArr" -> "\\begin{aligned}" + lines(element) + "\\end{aligned}";
            case "func" -> inside(part(element, "fName")) + " " + group(element, "e");
            case "limLow" -> limit(element, "\\underset", "_");
            case "limUpp" -> limit(element, "\\overset", "^");
            case "acc" -> accent(element, "\u0302");
            case "bar" ->
                (value(element, "pos", "bot").equals("top") ? "\\overline" : "\\underline") + group(element, "e");
            case "groupChr" -> accent(element, "\u23df");
            case "del" -> "";
            case String name when name.endsWith("Pr") || name.startsWith("bookmark") || name.equals("proofErr") -> "";
            default -> throw new NotCarried(element.getLocalName());
        };
    }

    /** Letters; a word is text or the name of a function, never a product. */
    private static String run(Element run) {
        var words = children(run)
                .filter(child -> child.getLocalName().equals("t"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        boolean text = !value(run, "nor", "").isEmpty();
        if (TexLetters.isFunction(words.strip())) {
            return "\\" + words.strip() + " ";
        }
        if (text || words.codePoints().anyMatch(Character::isIdeographic)) {
            if (words.chars().anyMatch(c -> "{}\\".indexOf(c) >= 0)) {
                throw new NotCarried("braces in text");
            }
            return words.isEmpty() ? "" : "\\text{" + words.replace('`', '\'') + "}";
        }
        return TexLetters.spelled(words);
    }

    private static String fraction(Element fraction) {
        return switch (value(fraction, "type", "bar")) {
            case "noBar" -> "\\binom" + group(fraction, "num") + group(fraction, "den");
            case "lin" -> group(fraction, "num") + "/" + group(fraction, "den");
            default -> "\\frac" + group(fraction, "num") + group(fraction, "den");
        };
    }

    private static String root(Element root) {
        var degree = inside(part(root, "deg")).strip();
        if (degree.contains("]")) {
            throw new NotCarried("a bracket in the degree of a root");
        }
        return "\\sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]") + group(root, "e");
    }

    /** A sum, product or integral with its limits, where it has them. */
    private static String large(Element large) {
        var sign = value(large, "chr", "\u222b");
        return TexLetters.spelled(sign)
                + scripted("_", large, "sub")
                + scripted("^", large, "sup")
                + " "
                + inside(part(large, "e"));
    }

    private static String scripted(String script, Element element, String name) {
        return inside(part(element, name)).isBlank() ? "" : script + group(element, name);
    }

    private static String bracketed(Element bracket) {
        var open = value(bracket, "begChr", "(");
        var close = value(bracket, "endChr", ")");
        var between = value(bracket, "sepChr", "|");
        var parts = parts(bracket, "e");
        if (open.equals("{") && close.isEmpty() && parts.size() == 1) {
            var only = children(parts.getFirst()).toList();
            if (only.size() == 1 && only.getFirst().getLocalName().equals("eqArr")) {
                return "\\begin{cases}" + lines(only.getFirst()) + "\\end{cases}";
            }
        }
        return "\\left" + delimiter(open)
                + parts.stream().map(OfficeMath::inside).collect(Collectors.joining(TexLetters.spelled(between)))
                + "\\right" + delimiter(close);
    }

    private static String delimiter(String sign) {
        return switch (sign) {
            case "" -> ".";
            case "‖", "∥" -> "\\| ";
            default -> TexLetters.spelled(sign) + " ";
        };
    }

    private static String rows(Element matrix) {
        return parts(matrix, "mr").stream()
                .map(row -> parts(row, "e").stream().map(OfficeMath::inside).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ "));
    }

    /** An ampersand in a line says where it is aligned. */
    private static String lines(Element array) {
        return parts(array, "e").stream()
                .map(line -> inside(line).replace("\\&", "&"))
                .collect(Collectors.joining(" \\\\ "));
    }

    private static String limit(Element element, String otherwise, String script) {
        var word = inside(part(element, "e")).strip();
        return word.startsWith("\\") && TexLetters.isFunction(word.substring(1))
                ? word + script + group(element, "lim") + " "
                : otherwise + group(element, "lim") + group(element, "e");
    }

    private static String accent(Element accent, String otherwise) {
        var command = TexLetters.accent(value(accent, "chr", otherwise));
        if (command.isEmpty()) {
            throw new NotCarried("an accent");
        }
        return "\\" + command + group(accent, "e");
    }

    private static String base(Element element) {
        return group(element, "e");
    }

    private static String group(Element element, String name) {
        return "{" + inside(part(element, name)).strip() + "}";
    }

    /** The child of this name; an empty one where there is none. */
    private static Element part(Element element, String name) {
        return children(element)
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseGet(() -> element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name));
    }

    private static List<Element> parts(Element element, String name) {
        return children(element)
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** A property of the element, wherever its properties stand. A property without a value says that it holds. */
    private static String value(Element element, String property, String otherwise) {
        return children(element)
                .filter(child -> child.getLocalName().endsWith("Pr"))
                .flatMap(properties -> parts(properties, property).stream())
                .findFirst()
                .map(found -> OfficeMath.value(found))
                .orElse(otherwise);
    }

    private static String value(Element property) {
        var attributes = property.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> "val".equals(attribute.getLocalName()))
                .map(Node::getNodeValue)
                .findFirst()
                .orElse("on");
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
