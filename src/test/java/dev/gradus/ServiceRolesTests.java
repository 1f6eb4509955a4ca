package dev.gradus;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static dev.gradus.people.TestPeople.NOA;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.classes.ClassRoom;
import dev.gradus.classes.SecretKind;
import dev.gradus.curriculum.Lessons;
import dev.gradus.hints.Dismissals;
import dev.gradus.hints.HintsOnHand;
import dev.gradus.hints.SchoolWordLists;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.media.ActiveParts;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.StoreResult;
import dev.gradus.outward.FrameworkId;
import dev.gradus.outward.ItemId;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import dev.gradus.testing.Invented;
import dev.gradus.upkeep.CheckTaskId;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who may call what, method by method. What is not named here fails; each call is undone. */
@IntegrationTest
class ServiceRolesTests {

    private static final Set<Person> ADMINS = Set.of(CARA);
    private static final Set<Person> LEADS = Set.of(BEN);
    private static final Set<Person> ORGANISERS = Set.of(BEN, CARA);
    private static final Set<Person> WRITERS = Set.of(ANNA, BEN);
    private static final Set<Person> STAFF = Set.of(ANNA, BEN, CARA);
    private static final Set<Person> EVERYBODY = Set.of(ANNA, BEN, CARA, SAM);
    private static final List<Person> OUTSIDERS = List.of(LIN, MEI, NOA);

    /** Says something about what it is given before, or instead of, looking anything up. */
    private static final Set<String> ABOUT_WHAT_IS_GIVEN =
            Set.of("Submissions.mayDecide", "Submissions.isMine", "Submissions.isOwnWork", "LessonTexts.save");

    private static final Map<String, Set<Person>> ALLOWED = Map.ofEntries(
            Map.entry("Programmes.ofSchool", STAFF),
            Map.entry("Programmes.find", STAFF),
            Map.entry("Programmes.findBySlug", STAFF),
            Map.entry("Programmes.map", STAFF),
            Map.entry("Programmes.mapWithArchived", STAFF),
            Map.entry("Programmes.create", ORGANISERS),
            Map.entry("Programmes.change", ORGANISERS),
            Map.entry("Programmes.archive", ORGANISERS),
            Map.entry("Programmes.restore", ORGANISERS),
            Map.entry("Strands.add", ORGANISERS),
            Map.entry("Strands.change", ORGANISERS),
            Map.entry("Strands.move", ORGANISERS),
            Map.entry("Strands.archive", ORGANISERS),
            Map.entry("Strands.restore", ORGANISERS),
            Map.entry("Units.describe", ORGANISERS),
            Map.entry("Units.gradesOf", ORGANISERS),
            Map.entry("Lessons.place", STAFF),
            Map.entry("Lessons.add", WRITERS),
            Map.entry("Lessons.changeSlug", WRITERS),
            Map.entry("Lessons.move", WRITERS),
            Map.entry("Lessons.archive", WRITERS),
            Map.entry("Lessons.restore", WRITERS),
            Map.entry("CurriculumImport.programme", ORGANISERS),
            Map.entry("CurriculumImport.unit", ORGANISERS),
            Map.entry("CurriculumImport.lessons", ORGANISERS),
            Map.entry("CurriculumImport.accepted", ORGANISERS),
            Map.entry("ProgrammeSources.of", STAFF),
            Map.entry("Climbs.of", STAFF),
            Map.entry("Climbs.ifArchived", STAFF),
            Map.entry("Climbs.ifMoved", STAFF),
            Map.entry("Climbs.ifSplit", STAFF),
            Map.entry("LivePlaces.of", STAFF),
            Map.entry("Climbs.accept", ORGANISERS),
            Map.entry("Climbs.takeBack", ORGANISERS),
            Map.entry("DraftMatter.of", STAFF),
            Map.entry("DraftLinks.remove", WRITERS),
            Map.entry("Publications.replacement", STAFF),
            Map.entry("Frameworks.list", STAFF),
            Map.entry("Frameworks.takeIn", ORGANISERS),
            Map.entry("Frameworks.remove", ORGANISERS),
            Map.entry("Frameworks.coverage", STAFF),
            Map.entry("Frameworks.align", WRITERS),
            Map.entry("Frameworks.release", WRITERS),
            Map.entry("CaseExport.of", STAFF),
            Map.entry("CheckTasks.list", STAFF),
            Map.entry("CheckTasks.count", STAFF),
            Map.entry("CheckTasks.ofLesson", STAFF),
            Map.entry("CheckTasks.waiting", WRITERS),
            Map.entry("CheckTasks.writers", LEADS),
            Map.entry("CheckTasks.take", WRITERS),
            Map.entry("CheckTasks.assign", LEADS),
            Map.entry("CheckTasks.finish", WRITERS),
            Map.entry("CheckTasks.dismiss", WRITERS),
            Map.entry("CheckTasks.reopen", WRITERS),
            Map.entry("DraftMends.apply", WRITERS),
            Map.entry("SplitLessons.choices", WRITERS),
            Map.entry("SplitLessons.preview", WRITERS),
            Map.entry("SplitLessons.split", WRITERS),
            Map.entry("DraftTerms.preview", WRITERS),
            Map.entry("DraftTerms.apply", WRITERS),
            Map.entry("DraftLevels.of", STAFF),
            Map.entry("LessonTexts.misconceptions", STAFF),
            Map.entry("LessonTexts.find", STAFF),
            Map.entry("LessonTexts.get", STAFF),
            Map.entry("LessonTexts.ofLesson", STAFF),
            Map.entry("LessonTexts.drafts", STAFF),
            Map.entry("LessonTexts.revisions", STAFF),
            Map.entry("LessonTexts.findRevision", STAFF),
            Map.entry("LessonTexts.revision", STAFF),
            Map.entry("LessonTexts.start", WRITERS),
            Map.entry("LessonTexts.translate", WRITERS),
            Map.entry("LessonTexts.save", WRITERS),
            Map.entry("LessonTexts.takeIn", WRITERS),
            Map.entry("LessonTexts.restore", WRITERS),
            Map.entry("LessonTexts.importText", ORGANISERS),
            Map.entry("LessonTexts.keep", WRITERS),
            Map.entry("LessonTexts.namedRevisions", STAFF),
            Map.entry("LessonTexts.name", WRITERS),
            Map.entry("Translations.of", STAFF),
            Map.entry("Translations.settle", WRITERS),
            Map.entry("Translations.settleHead", WRITERS),
            Map.entry("Translations.unsettle", WRITERS),
            Map.entry("LessonFiles.of", STAFF),
            Map.entry("LessonFiles.find", STAFF),
            Map.entry("LessonFiles.put", STAFF),
            Map.entry("LessonFiles.attach", WRITERS),
            Map.entry("LessonFiles.add", WRITERS),
            Map.entry("LessonIntake.read", WRITERS),
            Map.entry("LessonMediaController.upload", WRITERS),
            Map.entry("LessonMediaController.find", STAFF),
            Map.entry("LessonMediaController.show", STAFF),
            Map.entry("ProgrammeDoors.forClasses", STAFF),
            Map.entry("ProgrammeDoors.setForClasses", ORGANISERS),
            Map.entry("Classes.mine", STAFF),
            Map.entry("Classes.find", STAFF),
            Map.entry("Classes.make", STAFF),
            Map.entry("Classes.change", STAFF),
            Map.entry("Classes.renewCode", STAFF),
            Map.entry("Classes.closeCode", STAFF),
            Map.entry("Classes.archive", STAFF),
            Map.entry("Classes.restore", STAFF),
            Map.entry("Classes.delete", STAFF),
            Map.entry("Classes.keepUntil", STAFF),
            Map.entry("Handover.candidates", STAFF),
            Map.entry("Handover.handOver", STAFF),
            Map.entry("Classes.setKeepUntil", ADMINS),
            Map.entry("Pupils.of", STAFF),
            Map.entry("Pupils.add", STAFF),
            Map.entry("Pupils.resetSecret", STAFF),
            Map.entry("Pupils.resetSecrets", STAFF),
            Map.entry("Pupils.rename", STAFF),
            Map.entry("Pupils.erase", STAFF),
            Map.entry("Pupils.export", STAFF),
            Map.entry("ClassReports.of", STAFF),
            Map.entry("Submissions.submit", WRITERS),
            Map.entry("Submissions.withdraw", WRITERS),
            Map.entry("Submissions.approve", LEADS),
            Map.entry("Submissions.approveAndPublish", LEADS),
            Map.entry("Submissions.hindrance", WRITERS),
            Map.entry("Submissions.requestChanges", LEADS),
            Map.entry("Submissions.get", STAFF),
            Map.entry("Submissions.newest", STAFF),
            Map.entry("Submissions.answered", STAFF),
            Map.entry("Submissions.queue", LEADS),
            Map.entry("Submissions.waiting", LEADS),
            Map.entry("Submissions.myOutcomes", WRITERS),
            Map.entry("Submissions.markSeen", WRITERS),
            Map.entry("Submissions.mayDecide", STAFF),
            Map.entry("Submissions.isMine", STAFF),
            Map.entry("Submissions.mayPublish", STAFF),
            Map.entry("Submissions.studentPath", STAFF),
            Map.entry("MapStates.of", STAFF),
            Map.entry("StageFits.measure", STAFF),
            Map.entry("StageFits.gate", STAFF),
            Map.entry("Dismissals.dismiss", WRITERS),
            Map.entry("Dismissals.bringBack", WRITERS),
            Map.entry("Dismissals.of", STAFF),
            Map.entry("Dismissals.ofSchool", STAFF),
            Map.entry("AcceptedHints.take", ORGANISERS),
            Map.entry("AcceptedHints.of", STAFF),
            Map.entry("SchoolWordLists.all", STAFF),
            Map.entry("SchoolWordLists.words", STAFF),
            Map.entry("SchoolWordLists.put", LEADS),
            Map.entry("SchoolWordLists.remove", LEADS),
            Map.entry("HintRecords.of", STAFF),
            Map.entry("Comparisons.of", STAFF),
            Map.entry("Publications.publish", LEADS),
            Map.entry("Publications.withdraw", LEADS),
            Map.entry("Publications.live", STAFF),
            Map.entry("Publications.isLive", STAFF),
            Map.entry("Publications.lastBefore", STAFF),
            Map.entry("Publications.states", STAFF),
            Map.entry("Publications.recent", STAFF),
            Map.entry("Publications.state", STAFF),
            Map.entry("People.changeSchool", ADMINS),
            Map.entry("MyLessons.unfinished", WRITERS),
            Map.entry("Submissions.approvedUnpublished", LEADS),
            Map.entry("Submissions.state", STAFF),
            Map.entry("Submissions.myWaiting", WRITERS),
            Map.entry("Submissions.isOwnWork", STAFF),
            Map.entry("People.otherLeads", EVERYBODY),
            Map.entry("DraftSnapshots.of", STAFF),
            Map.entry("PreviewPages.page", STAFF),
            Map.entry("Shelf.list", STAFF),
            Map.entry("Shelf.count", STAFF),
            Map.entry("Shelf.find", STAFF),
            Map.entry("Shelf.uses", STAFF),
            Map.entry("Shelf.replacements", STAFF),
            Map.entry("Shelf.shown", STAFF),
            Map.entry("Shelf.add", WRITERS),
            Map.entry("Shelf.attach", WRITERS),
            Map.entry("Shelf.change", WRITERS),
            Map.entry("Shelf.remove", WRITERS),
            Map.entry("Shelf.bringBack", WRITERS),
            Map.entry("Shelf.replace", WRITERS),
            Map.entry("Shelf.takeBack", WRITERS),
            Map.entry("ShelfController.list", STAFF),
            Map.entry("ShelfController.show", STAFF),
            Map.entry("ShelfController.attach", WRITERS),
            Map.entry("ContentImport.run", ORGANISERS),
            Map.entry("ContentExport.run", STAFF),
            Map.entry("People.me", EVERYBODY),
            Map.entry("People.mySchool", EVERYBODY),
            Map.entry("People.ofMySchool", ADMINS),
            Map.entry("People.person", ADMINS),
            Map.entry("People.add", ADMINS),
            Map.entry("People.rename", ADMINS),
            Map.entry("People.changeRoles", ADMINS),
            Map.entry("People.setActive", ADMINS),
            Map.entry("People.resetPassword", ADMINS),
            Map.entry("People.changeMyPassword", EVERYBODY),
            Map.entry("People.chooseLanguage", EVERYBODY));

    private final ApplicationContext context;
    private final TestPeople people;
    private final LessonDesk desk;
    private final ReviewDesk reviews;
    private final Lessons lessons;
    private final Publications publications;
    private final LessonFiles files;
    private final MediaLibrary media;
    private final Dismissals dismissals;
    private final SchoolWordLists lists;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ServiceRolesTests(
            ApplicationContext context,
            TestPeople people,
            LessonDesk desk,
            ReviewDesk reviews,
            Lessons lessons,
            Publications publications,
            LessonFiles files,
            MediaLibrary media,
            Dismissals dismissals,
            SchoolWordLists lists,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.context = context;
        this.people = people;
        this.desk = desk;
        this.reviews = reviews;
        this.lessons = lessons;
        this.publications = publications;
        this.files = files;
        this.media = media;
        this.dismissals = dismissals;
        this.lists = lists;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void theTableNamesEveryMethodAndNoOther() {
        assertThat(methods().map(ServiceRolesTests::name).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @Test
    void everyMethodLetsInExactlyThoseWhoMay() {
        methods().forEach(method -> {
            var letIn = EVERYBODY.stream()
                    .filter(person -> !isDenied(outcome(person, method, new Invented())))
                    .collect(Collectors.toSet());
            assertThat(letIn).as(name(method)).isEqualTo(ALLOWED.get(name(method)));
        });
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        assertThat(methods())
                .allSatisfy(method -> assertThat(outcome(method, new Invented()))
                        .as(name(method))
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    /** Called with what is really there, so that only the school can be the reason. */
    @Test
    void peopleOfAnotherSchoolFindAndChangeNothing() throws Exception {
        var real = real();
        methods().filter(ServiceRolesTests::namesSomething).forEach(method -> {
            assertThat(EVERYBODY.stream().map(person -> outcome(person, method, real)))
                    .as(name(method) + " for its own people")
                    .anyMatch(outcome -> !isDenied(outcome) && !isNothing(outcome));
            assertThat(OUTSIDERS)
                    .allSatisfy(person -> assertThat(outcome(person, method, real))
                            .as(name(method) + " for " + person.name())
                            .matches(outcome -> isDenied(outcome) || isNothing(outcome)));
        });
    }

    /** A lesson of ANNA's school with a published text, and a file that is called {@code en} because all texts are. */
    private Invented real() throws Exception {
        // Too long a sentence, so that a hint is open when it is published.
        var text =
                desk.complete("The old man with the brown dog walked slowly along the little river to the bridge near"
                        + " our house and looked at the water for a very long time.");
        reviews.requestChanges(BEN, reviews.submitted(text), "Say it shorter.");
        var submission = reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
        var hints = people.as(BEN, () -> HintsOnHand.make(text, dismissals, lists));
        desk.saved(ANNA, text.id(), text.head().id(), CompleteLesson.body("Said anew."));
        var anew = desk.now(text.id());
        reviews.approved(anew);
        people.run(BEN, () -> publications.publish(anew.id(), anew.head().id()));
        var task = jdbc.sql("""
                        insert into check_task (school_id, lesson_id, language, cause_id, publication_id, why, about)
                        select p.school_id, b.lesson_id, b.language, b.lesson_id, b.id, 'BUILDS_ON', ''
                        from publication b join lesson l on l.id = b.lesson_id join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id join programme p on p.id = s.programme_id
                        where b.lesson_id = :lesson and b.ended_at is null returning id""")
                .param("lesson", text.lesson().value())
                .query(UUID.class)
                .single();
        var framework = jdbc.sql("""
                        insert into framework (school_id, identifier, uri, title, creator)
                        values (:school, gen_random_uuid()::text, 'urn:f', 'Science', 'A country') returning id""")
                .param("school", BEN.school().value())
                .query(UUID.class)
                .single();
        var item = jdbc.sql("""
                        insert into framework_item (framework_id, identifier, uri, position, depth, code, kind, statement)
                        values (:framework, 'i', 'urn:i', 1, 0, '', '', 'Knows it.') returning id""").param("framework", framework).query(UUID.class).single();
        desk.raise(BEN, text.id(), anew.head().id(), "gone-for-ever", "A puddle is gone for ever");
        desk.name(BEN, text.head().id(), "Before the inspection");
        desk.name(BEN, desk.now(text.id()).head().id(), "After it");
        desk.translation(text);
        var place = people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";
        var stored = media.store(
                new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)),
                "a.svg",
                ActiveParts.REMOVE,
                null,
                null);
        if (!(stored instanceof StoreResult.Stored(var file, var removals))) {
            throw new AssertionError(stored);
        }
        people.run(ANNA, () -> files.put(text.lesson(), "en", file.sha256()));
        var room = context.getBean(ClassRoom.class);
        var schoolClass = room.made(SecretKind.PIN, place.programme().id());
        var pupil = room.join(schoolClass, "Ann").getFirst().pupil();
        return new Invented(
                "en",
                schoolClass.id(),
                pupil.id(),
                file.sha256(),
                text,
                text.id(),
                text.head(),
                text.head().id(),
                text.head().id().value(),
                submission,
                submission.id(),
                text.lesson(),
                text.lesson().value(),
                hints.dismissal(),
                hints.list(),
                hints.open(),
                place.programme(),
                place.programme().id(),
                place.programme().slug(),
                place.strand(),
                place.strand().id(),
                place.unit(),
                place.unit().id(),
                new CheckTaskId(task),
                new FrameworkId(framework),
                new ItemId(item),
                Instant.now(),
                ANNA.id());
    }

    private static boolean namesSomething(Method method) {
        return !ABOUT_WHAT_IS_GIVEN.contains(name(method))
                && Arrays.stream(method.getParameterTypes())
                        .anyMatch(type -> type == UUID.class
                                || type.getSimpleName().endsWith("Id")
                                || (type.isRecord()
                                        && Arrays.stream(type.getRecordComponents())
                                                .anyMatch(part -> part.getName().equals("id"))));
    }

    private static boolean isDenied(@Nullable Object outcome) {
        return outcome instanceof AccessDeniedException;
    }

    private static boolean isNothing(@Nullable Object outcome) {
        return switch (outcome) {
            case NotFound notFound -> true;
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
        };
    }

    private Stream<Method> methods() {
        var services = context.getBeansWithAnnotation(Service.class).values().stream();
        var controllers = context.getBeansWithAnnotation(Controller.class).values().stream();
        return Stream.concat(services, controllers)
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("dev.gradus.")
                        && !type.getPackageName().endsWith(".ui")
                        && !RolesTests.OPEN.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic()
                        && (Modifier.isPublic(method.getModifiers())
                                || AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class)));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private @Nullable Object outcome(Person person, Method method, Invented arguments) {
        return people.as(person, () -> Optional.ofNullable(outcome(method, arguments)))
                .orElse(null);
    }

    /** What it gave, or what it threw. */
    private @Nullable Object outcome(Method method, Invented arguments) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                method.setAccessible(true);
                return method.invoke(context.getBean(method.getDeclaringClass()), arguments.of(method));
            } catch (InvocationTargetException exception) {
                return exception.getCause();
            } catch (IllegalAccessException exception) {
                throw new AssertionError(exception);
            }
        });
    }
}
