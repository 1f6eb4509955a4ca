package dev.gradus.lesson.ui;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** An input method as the browser sees one: letters that change until a word is chosen. */
final class InputMethod {

    private final CDPSession devTools;

    InputMethod(EditorPage editor) {
        devTools = editor.context().newCDPSession(editor.page());
    }

    void write(String letters, String word) {
        for (int length = 1; length <= letters.length(); length++) {
            compose(letters.substring(0, length));
        }
        commit(word);
    }

    void compose(String letters) {
        var composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        devTools.send("Input.imeSetComposition", composition);
    }

    void commit(String word) {
        var text = new JsonObject();
        text.addProperty("text", word);
        devTools.send("Input.insertText", text);
    }
}
