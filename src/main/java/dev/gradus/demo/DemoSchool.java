package dev.gradus.demo;

import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.exchange.ContentImport;
import dev.gradus.exchange.ImportResult;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.FirstSchool;
import dev.gradus.people.NewAccount;
import dev.gradus.people.People;
import dev.gradus.people.PeopleResult;
import dev.gradus.people.Person;
import dev.gradus.people.Role;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.DecisionResult;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the demo school and takes its programme the way every lesson goes: the teacher submits, the lead approves and
 * publishes. All in one transaction, so that a demo is there whole or not at all.
 */
@Service
class DemoSchool {

    static final String SCHOOL = "Riverside School";
    static final List<String> SIGN_IN_NAMES = List.of("admin", "lead", "teacher");

    private final FirstSchool firstSchool;
    private final People people;
    private final CurrentPerson current;
    private final ContentImport imports;
    private final Programmes programmes;
    private final LessonTexts texts;
    private final Submissions submissions;
    private final Publications publications;

    DemoSchool(
            FirstSchool firstSchool,
            People people,
            CurrentPerson current,
            ContentImport imports,
            Programmes programmes,
            LessonTexts texts,
            Submissions submissions,
            Publications publications) {
        this.firstSchool = firstSchool;
        this.people = people;
        this.current = current;
        this.imports = imports;
        this.programmes = programmes;
        this.texts = texts;
        this.submissions = submissions;
        this.publications = publications;
    }

    boolean isWanted() {
        return firstSchool.isMissing();
    }

    /** @param contents folders of one programme each */
    @Transactional
    public void make(String password, List<Path> contents) {
        var admin = firstSchool.makeDemo(SCHOOL, new NewAccount("admin", "Ada Admin", Set.of(Role.ADMIN)), password);
        var lead = current.actAs(admin, () -> add(new NewAccount("lead", "Lena Lead", Set.of(Role.LEAD)), password));
        var teacher = current.actAs(
                admin, () -> add(new NewAccount("teacher", "Tom Teacher", Set.of(Role.TEACHER)), password));
        for (var content : contents) {
            var programme = current.actAs(admin, () -> bring(content));
            var drafts = current.actAs(teacher, () -> drafts(programme));
            drafts.forEach(draft -> publish(draft, teacher, lead));
        }
    }

    private Person add(NewAccount account, String password) {
        return switch (people.add(account, password)) {
            case PeopleResult.Done done -> people.person(done.account());
            case PeopleResult.Refused refused -> throw new IllegalStateException(refused.messageKey());
        };
    }

    private Programme bring(Path content) {
        return switch (imports.run(content)) {
            case ImportResult.Imported imported -> imported.programme();
            case ImportResult.Refused refused ->
                throw new IllegalStateException("The demo's content has errors: " + refused.findings());
        };
    }

    private List<LessonText> drafts(Programme programme) {
        return programmes.map(programme.id()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(ProgrammeMap.Cell::lessons)
                .flatMap(List::stream)
                .flatMap(lesson -> texts.ofLesson(lesson.id()).stream())
                .toList();
    }

    private void publish(LessonText draft, Person teacher, Person lead) {
        var head = draft.head().id();
        var submitted = current.actAs(teacher, () -> submissions.submit(draft.id(), head, ""));
        if (!(submitted instanceof SubmitResult.Submitted(var submission))) {
            throw new IllegalStateException("not submitted: " + draft.head().title() + " " + submitted);
        }
        var decided = current.actAs(lead, () -> submissions.approve(submission.id(), ""));
        if (!(decided instanceof DecisionResult.Decided)) {
            throw new IllegalStateException("not approved: " + draft.head().title());
        }
        var published = current.actAs(lead, () -> publications.publish(draft.id(), head));
        if (!(published instanceof PublishResult.Published)) {
            throw new IllegalStateException("not published: " + draft.head().title());
        }
        current.actAs(teacher, () -> {
            submissions.markSeen(submission.id());
            return submission;
        });
    }
}
