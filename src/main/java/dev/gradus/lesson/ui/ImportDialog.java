package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import dev.gradus.curriculum.LessonId;
import dev.gradus.dialect.Document;
import dev.gradus.intake.Intake;
import dev.gradus.intake.IntakeResult;
import dev.gradus.intake.Loss;
import dev.gradus.lesson.LessonIntake;
import dev.gradus.platform.ui.BoundedUpload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for a Word or Markdown file, takes it in, and says what could not be carried over. */
class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ImportDialog.class);
    private static final int MEGABYTE = 1_000_000;

    private final transient LessonIntake intake;
    private final LessonId lesson;
    private final transient BiConsumer<Document, Boolean> takeIn;
    private final transient Consumer<String> takeTitle;
    private final RadioButtonGroup<Boolean> replace = new RadioButtonGroup<>();
    private final Paragraph explanation = new Paragraph(getTranslation("lesson.import.explanation"));
    private final Div answer = new Div();
    private final Upload upload = new Upload(new BoundedUpload(Intake.MOST_BYTES, tooLarge(), this::read));
    private final Button close = new Button(getTranslation("platform.cancel"), click -> close());

    /** @param takeTitle gets the title that the file has, if somebody wants it */
    ImportDialog(
            LessonIntake intake,
            LessonId lesson,
            boolean isEmpty,
            BiConsumer<Document, Boolean> takeIn,
            Consumer<String> takeTitle) {
        super();
        this.intake = intake;
        this.lesson = lesson;
        this.takeIn = takeIn;
        this.takeTitle = takeTitle;
        setHeaderTitle(getTranslation("lesson.import.title"));
        addClassNames("g-dialog", "le-import");
        setWidth("min(560px, 94vw)");
        replace.setLabel(getTranslation("lesson.import.where"));
        replace.setItems(true, false);
        replace.setItemLabelGenerator(
                instead -> getTranslation(instead ? "lesson.import.replace" : "lesson.import.append"));
        replace.setValue(isEmpty);
        replace.setVisible(!isEmpty);
        answer.getElement().setAttribute("role", "status");
        BoundedUpload.showReasons(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Intake.MOST_BYTES);
        upload.setAcceptedFileExtensions(".docx", ".md", ".markdown", ".txt");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        explanation.addClassName("g-muted");
        add(explanation, replace, upload, answer);
        getFooter().add(close);
    }

    private void read(String name, byte[] bytes) {
        try {
            switch (intake.read(lesson, name, bytes)) {
                case IntakeResult.Read read -> taken(read);
                case IntakeResult.Declined(IntakeResult.Reason reason) ->
                    refuse(getTranslation(reason.messageKey(), Intake.MOST_BYTES / MEGABYTE));
            }
        } catch (RuntimeException trouble) {
            LOG.error("A file could not be read", trouble);
            refuse(getTranslation("lesson.import.trouble"));
        }
    }

    private void taken(IntakeResult.Read read) {
        takeIn.accept(read.document(), replace.getValue());
        setHeaderTitle(getTranslation("lesson.import.done"));
        var pictures = read.document().media().size();
        answer.removeAll();
        answer.add(new Paragraph(
                getTranslation("lesson.import.taken", read.document().blocks().size(), pictures)));
        var losses = new ArrayList<>(read.losses());
        losses.removeIf(loss -> {
            if (loss instanceof Loss.LeftTitle(String title)) {
                offerTitle(title);
                return true;
            }
            return false;
        });
        if (!losses.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("le-losses");
            losses.forEach(loss -> list.add(new ListItem(said(loss))));
            answer.add(new Paragraph(getTranslation("lesson.import.losses")), list);
        }
        answer.add(new Paragraph(getTranslation("lesson.import.undo")));
        explanation.setVisible(false);
        replace.setVisible(false);
        upload.setVisible(false);
        close.setText(getTranslation("lesson.import.close"));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.focus();
    }

    private void offerTitle(String title) {
        var line = new Div(new Span(getTranslation("lesson.import.fileTitle", title)));
        line.addClassName("g-row");
        var take = new Button(getTranslation("lesson.import.takeTitle"));
        take.addThemeVariants(ButtonVariant.SMALL);
        take.addClickListener(click -> {
            takeTitle.accept(title);
            line.removeFromParent();
        });
        line.add(take);
        answer.add(line);
    }

    private String said(Loss loss) {
        return switch (loss) {
            case Loss.Left(Loss.Kind kind, int count) -> getTranslation("intake.lost." + kind, count);
            case Loss.LeftTitle(String title) -> getTranslation("intake.lost.title", title);
            case Loss.LeftPicture(int number, String key, List<Object> args) ->
                getTranslation("intake.lost.picture", number, getTranslation(key, args.toArray()));
            case Loss.Misread(var problem) ->
                getTranslation(
                        "intake.lost.misread",
                        problem.line(),
                        getTranslation(
                                "dialect.problem." + problem.code(),
                                problem.args().stream().map(ImportDialog::brief).toArray()));
        };
    }

    /** A picture that stands in the Markdown itself is an address of a million letters. */
    private static Object brief(String argument) {
        return argument.length() > 80 ? argument.substring(0, 79) + "…" : argument;
    }

    private void refuse(String why) {
        answer.removeAll();
        var said = new Paragraph(why);
        said.addClassName("le-refused");
        answer.add(said);
        upload.clearFileList();
    }

    private String tooLarge() {
        return getTranslation("intake.refused.TOO_LARGE", Intake.MOST_BYTES / MEGABYTE);
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("lesson.import.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("lesson.import.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge())
                .setIncorrectFileType(getTranslation("intake.refused.UNKNOWN_KIND"))
                .setTooManyFiles(getTranslation("lesson.import.one")));
        var failed = getTranslation("lesson.import.trouble");
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("…")
                        .setStalled("…")
                        .setProcessing(getTranslation("lesson.import.reading"))
                        .setHeld("…"))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setUnits(List.of("B", "kB", "MB"));
        return words;
    }
}
