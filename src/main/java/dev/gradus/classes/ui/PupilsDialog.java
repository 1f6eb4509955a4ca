package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import dev.gradus.classes.ClassId;
import dev.gradus.classes.FreshSecret;
import dev.gradus.classes.Pupils;
import dev.gradus.classes.PupilsResult;
import dev.gradus.classes.PupilsResult.LineProblem;
import dev.gradus.platform.ui.BoundedUpload;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes in pupils, one nickname or number in a line. A CSV file is put into the same field, so that whoever made it sees
 * what is taken in, and can mend the lines that are refused.
 */
class PupilsDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_FILE = 100_000;
    private static final int MOST_PROBLEMS = 20;

    private final transient Pupils pupils;
    private final transient ClassId schoolClass;
    private final transient Consumer<List<FreshSecret>> whenAdded;
    private final TextArea list = new TextArea(getTranslation("classes.pupils.list"));
    private final Div problems = new Div();

    PupilsDialog(Pupils pupils, ClassId schoolClass, Consumer<List<FreshSecret>> whenAdded) {
        super();
        this.pupils = pupils;
        this.schoolClass = schoolClass;
        this.whenAdded = whenAdded;
        setHeaderTitle(getTranslation("classes.pupils.add"));
        addClassName("g-dialog");
        setWidth("min(560px, 94vw)");
        setCloseOnOutsideClick(false);
        var hint = new Paragraph(getTranslation("classes.hint"));
        hint.addClassName("c-hint");
        list.setHelperText(getTranslation("classes.pupils.list.help", Pupils.MOST));
        list.setMinRows(8);
        list.setMaxRows(16);
        list.setWidthFull();
        problems.addClassName("g-objection");
        problems.getElement().setAttribute("role", "alert");
        var save = new Button(getTranslation("classes.pupils.take"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(hint, list, upload(), problems);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    private Upload upload() {
        var refused = getTranslation("classes.pupils.csv.refused");
        var upload = new Upload();
        upload.setUploadHandler(new BoundedUpload(LONGEST_FILE, refused, (name, bytes) -> {
            upload.clearFileList();
            list.setValue(text(bytes));
            list.focus();
        }));
        BoundedUpload.showReasons(upload);
        upload.setUploadButton(new Button(getTranslation("classes.pupils.csv")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LONGEST_FILE);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.addFileRejectedListener(rejected -> say(List.of(refused)));
        return upload;
    }

    /** Spreadsheets in China still write GB 18030. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private void save() {
        switch (pupils.add(schoolClass, list.getValue())) {
            case PupilsResult.Added(var added) -> {
                close();
                whenAdded.accept(added);
            }
            case PupilsResult.Refused(var refused) ->
                say(refused.stream().limit(MOST_PROBLEMS).map(this::words).toList());
        }
    }

    private String words(LineProblem problem) {
        var why = getTranslation(problem.messageKey());
        return problem.line() == 0 ? why : getTranslation("classes.pupils.line", problem.line(), problem.text(), why);
    }

    private void say(List<String> lines) {
        var items = new UnorderedList();
        lines.forEach(line -> items.add(new ListItem(line)));
        problems.removeAll();
        problems.add(items);
    }
}
