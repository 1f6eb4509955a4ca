package dev.gradus.hints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.gradus.grading.StageProfile;
import dev.gradus.hints.SchoolWordLists;
import dev.gradus.hints.WordList;
import dev.gradus.hints.WordListResult;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.BoundedUpload;
import dev.gradus.platform.ui.Notices;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what a list is for and takes the file; what is wrong with it is said line by line. */
class WordListUpload extends Dialog {

    private static final long serialVersionUID = 1;
    private static final String ALL_STAGES = "all";

    private final transient SchoolWordLists lists;
    private final transient Runnable done;
    private final Select<String> language = new Select<>();
    private final Select<WordList.Kind> kind = new Select<>();
    private final Select<String> stage = new Select<>();
    private final Div problems = new Div();
    private final Upload upload = new Upload();

    static WordListUpload adding(SchoolWordLists lists, Runnable done) {
        return new WordListUpload(lists, done);
    }

    /** What the list is for stays as it is. */
    static WordListUpload replacing(SchoolWordLists lists, WordList list, Runnable done) {
        var upload = new WordListUpload(lists, done);
        upload.setHeaderTitle(upload.getTranslation("hints.lists.replace.title"));
        upload.language.setValue(list.language());
        upload.kind.setValue(list.kind());
        upload.stage.setValue(
                Optional.ofNullable(list.profile()).map(StageProfile::key).orElse(ALL_STAGES));
        Stream.of(upload.language, upload.kind, upload.stage).forEach(field -> field.setReadOnly(true));
        return upload;
    }

    private WordListUpload(SchoolWordLists lists, Runnable done) {
        this.lists = lists;
        this.done = done;
        addClassName("hf-dialog");
        setHeaderTitle(getTranslation("hints.lists.add"));
        setWidth("min(520px, 94vw)");
        language.setLabel(getTranslation("hints.lists.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::ownName);
        language.setValue(Languages.of(getLocale()));
        language.addValueChangeListener(change -> offerKinds());
        kind.setLabel(getTranslation("hints.lists.kind"));
        kind.setItemLabelGenerator(each -> getTranslation("hints.lists.kind." + each));
        offerKinds();
        stage.setLabel(getTranslation("hints.lists.stage"));
        stage.setItems(Stream.concat(
                        Stream.of(ALL_STAGES), Stream.of(StageProfile.values()).map(StageProfile::key))
                .toList());
        stage.setItemLabelGenerator(key -> stage(this, StageProfile.ofKey(key).orElse(null)));
        stage.setValue(ALL_STAGES);
        problems.addClassName("hf-problems");
        problems.getElement().setAttribute("role", "alert");
        add(
                language,
                kind,
                stage,
                new Paragraph(getTranslation("hints.lists.form", SchoolWordLists.MOST_BYTES / 1_000_000)),
                template(),
                file(),
                problems);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }

    static String stage(Component place, @Nullable StageProfile profile) {
        return place.getTranslation("hints.profile." + (profile == null ? ALL_STAGES : profile.key()));
    }

    /** Only Chinese has characters to be taught. */
    private void offerKinds() {
        var before = kind.getValue();
        var kinds = Stream.of(WordList.Kind.values())
                .filter(each -> each != WordList.Kind.CHARACTERS || Languages.CHINESE.equals(language.getValue()))
                .toList();
        kind.setItems(kinds);
        kind.setValue(before != null && kinds.contains(before) ? before : kinds.getFirst());
    }

    private Anchor template() {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = ("\uFEFF" + getTranslation("hints.lists.template.content")).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    getTranslation("hints.lists.template.name"),
                    "text/csv;charset=utf-8",
                    bytes.length);
        });
        return new Anchor(handler, getTranslation("hints.lists.template"));
    }

    private Upload file() {
        upload.setUploadHandler(new BoundedUpload(SchoolWordLists.MOST_BYTES, tooLarge(), this::take));
        BoundedUpload.showReasons(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SchoolWordLists.MOST_BYTES);
        upload.setAcceptedFileExtensions(".txt", ".csv");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(List.of(rejected.getErrorMessage())));
        return upload;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("hints.lists.choose"))
                        .setMany(getTranslation("hints.lists.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("hints.lists.drop"))
                        .setMany(getTranslation("hints.lists.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge())
                        .setIncorrectFileType(getTranslation("hints.lists.wrongType"))
                        .setTooManyFiles(getTranslation("hints.lists.oneFile")));
    }

    private String tooLarge() {
        return getTranslation("hints.lists.tooLarge", SchoolWordLists.MOST_BYTES / 1_000_000);
    }

    private void take(String fileName, byte[] bytes) {
        var profile = StageProfile.ofKey(stage.getValue()).orElse(null);
        var result =
                lists.put(language.getValue(), kind.getValue(), profile, fileName, new ByteArrayInputStream(bytes));
        switch (result) {
            case WordListResult.Kept(WordList list) -> {
                close();
                Notices.done(getTranslation("hints.lists.kept", list.words()));
                done.run();
            }
            case WordListResult.Refused refused ->
                refuse(refused.problems().stream()
                        .map(problem -> getTranslation(
                                "hints.lists.problem." + problem.code(), problem.line(), problem.about()))
                        .toList());
            case WordListResult.TooLarge(int most) ->
                refuse(List.of(getTranslation("hints.lists.tooLarge", most / 1_000_000)));
        }
    }

    /** The file goes out of the way, so that the mended one can be chosen. */
    private void refuse(List<String> said) {
        upload.clearFileList();
        problems.removeAll();
        var list = new UnorderedList();
        said.forEach(text -> list.add(new ListItem(text)));
        problems.add(new Paragraph(getTranslation("hints.lists.refused")), list);
    }
}
