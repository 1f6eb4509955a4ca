package dev.gradus.lesson.ui;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.dialect.LessonFile;
import dev.gradus.lesson.LessonTextId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The desk's lesson for the panels beside it; on a small screen whatever they point at comes to the front. */
final class DeskLesson implements OpenLesson {

    private final OpenDraft draft;
    private final LessonPlace place;
    private final LessonAddress address;
    private final LessonEditor editor;
    private final FactsPanel facts;
    private final DeskTabs tabs;
    private final boolean mayWrite;
    private final List<Consumer<LessonFile>> listeners = new ArrayList<>();

    DeskLesson(
            OpenDraft draft,
            LessonPlace place,
            LessonAddress address,
            LessonEditor editor,
            FactsPanel facts,
            DeskTabs tabs,
            boolean mayWrite) {
        this.draft = draft;
        this.place = place;
        this.address = address;
        this.editor = editor;
        this.facts = facts;
        this.tabs = tabs;
        this.mayWrite = mayWrite;
    }

    void saved() {
        listeners.forEach(listener -> listener.accept(draft.file()));
    }

    @Override
    public LessonTextId text() {
        return draft.text();
    }

    @Override
    public LessonPlace place() {
        return place;
    }

    @Override
    public String language() {
        return address.language();
    }

    @Override
    public boolean mayWrite() {
        return mayWrite;
    }

    @Override
    public void whenSaved(Consumer<LessonFile> listener) {
        listeners.add(listener);
        listener.accept(draft.file());
    }

    @Override
    public void mark(List<Mark> marks) {
        editor.mark(marks);
    }

    @Override
    public void whenReached(Reached listener) {
        editor.whenReached((mark, enter) -> {
            tabs.show(enter ? DeskTabs.FIT : DeskTabs.TEXT);
            listener.mark(mark, enter);
        });
    }

    @Override
    public void show(String mark) {
        tabs.show(DeskTabs.TEXT);
        editor.showMark(mark);
    }

    @Override
    public void replace(String mark, String words) {
        tabs.show(DeskTabs.TEXT);
        editor.replaceMark(mark, words);
    }

    @Override
    public void introduce(String term) {
        tabs.show(DeskTabs.FACTS);
        facts.introduce(term);
    }

    @Override
    public void showStep(int number) {
        tabs.show(DeskTabs.TEXT);
        editor.showStep(number);
    }

    @Override
    public void showBlock(int number) {
        tabs.show(DeskTabs.TEXT);
        editor.showBlock(number);
    }

    @Override
    public void showAnswer(int question, int answer) {
        tabs.show(DeskTabs.TEXT);
        editor.showAnswer(question, answer);
    }

    @Override
    public void showObjectives() {
        tabs.show(DeskTabs.FACTS);
        facts.showObjectives();
    }

    @Override
    public void showTermsUsed() {
        tabs.show(DeskTabs.FACTS);
        facts.showTermsUsed();
    }
}
