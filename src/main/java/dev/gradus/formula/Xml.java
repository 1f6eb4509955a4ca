package dev.gradus.formula;

/** Elements of MathML as text. */
final class Xml {

    private Xml() {}

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String row(String content) {
        return element("mrow", content);
    }

    static String letters(String name, String text) {
        return element(name, escaped(text));
    }

    /** An operator that does not grow with what stands beside it, or one that does. */
    static String fence(String sign, boolean grows) {
        return "<mo stretchy=\"" + grows + "\">" + escaped(sign) + "</mo>";
    }

    static String space(String width) {
        return "<mspace width=\"" + width + "\"></mspace>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
