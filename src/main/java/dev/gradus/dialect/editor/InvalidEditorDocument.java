package dev.gradus.dialect.editor;

/** A JSON text that our editor cannot have sent. */
public final class InvalidEditorDocument extends IllegalArgumentException {

    private final String path;

    InvalidEditorDocument(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    InvalidEditorDocument(String path, String reason, Throwable cause) {
        super(path + ": " + reason, cause);
        this.path = path;
    }

    /** Where in the document, as the types and positions of the nodes that lead there. */
    public String path() {
        return path;
    }
}
