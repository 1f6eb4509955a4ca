package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may call what. A new method must be named here before it passes. */
@IntegrationTest
class CurriculumRolesTests {

    private static final List<Class<?>> SERVICES = List.of(
            Programmes.class,
            Strands.class,
            Units.class,
            Lessons.class,
            CurriculumImport.class,
            ProgrammeSources.class);
    private static final Set<Person> ORGANISERS = Set.of(BEN, CARA);
    private static final Set<Person> WRITERS = Set.of(ANNA, BEN);
    private static final Set<Person> STAFF = Set.of(ANNA, BEN, CARA);
    private static final List<Person> EVERYBODY = List.of(ANNA, BEN, CARA, SAM);

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
            Map.entry("Lessons.place", STAFF),
            Map.entry("Lessons.add", WRITERS),
            Map.entry("Lessons.changeSlug", WRITERS),
            Map.entry("Lessons.move", WRITERS),
            Map.entry("Lessons.archive", WRITERS),
            Map.entry("Lessons.restore", WRITERS),
            Map.entry("CurriculumImport.programme", ORGANISERS),
            Map.entry("CurriculumImport.unit", ORGANISERS),
            Map.entry("CurriculumImport.lessons", ORGANISERS),
            Map.entry("ProgrammeSources.of", STAFF));

    private final ApplicationContext context;
    private final TestPeople people;

    CurriculumRolesTests(ApplicationContext context, TestPeople people) {
        this.context = context;
        this.people = people;
    }

    @Test
    void everyMethodLetsInExactlyThoseWhoMay() {
        var missing = new TreeSet<String>();
        methods().forEach(method -> {
            var name = name(method);
            var allowed = ALLOWED.get(name);
            if (allowed == null) {
                missing.add(name);
                return;
            }
            var letIn = EVERYBODY.stream()
                    .filter(person -> people.as(person, () -> !isDenied(method)))
                    .collect(Collectors.toSet());
            assertThat(letIn).as(name).isEqualTo(allowed);
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        assertThat(methods())
                .allSatisfy(method -> assertThat(thrownBy(method))
                        .as(name(method))
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private static Stream<Method> methods() {
        return SERVICES.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private boolean isDenied(Method method) {
        return thrownBy(method) instanceof AccessDeniedException;
    }

    private @Nullable Throwable thrownBy(Method method) {
        try {
            method.invoke(
                    context.getBean(method.getDeclaringClass()),
                    Arrays.stream(method.getParameterTypes())
                            .map(CurriculumRolesTests::argument)
                            .toArray());
            return null;
        } catch (InvocationTargetException exception) {
            return exception.getCause();
        } catch (IllegalAccessException exception) {
            throw new AssertionError(exception);
        }
    }

    /** Ids that nothing has. */
    private static Object argument(Class<?> type) {
        var id = UUID.randomUUID();
        var unit = new UnitId(id);
        var strand = new StrandId(id);
        var programme = new ProgrammeId(id);
        List<Object> known = List.of(
                true,
                1,
                unit,
                strand,
                programme,
                new LessonId(id),
                Curricula.slug(),
                List.of(),
                Curricula.water(),
                new NewStrand(new Slug("a"), Texts.NONE, Texts.NONE),
                new Programme(
                        programme, BEN.school(), Curricula.slug(), "", List.of(), Texts.NONE, Texts.NONE, 0, false),
                new Strand(strand, programme, new Slug("a"), 1, Texts.NONE, Texts.NONE, 0, false),
                new Unit(unit, strand, Stage.HIGH, Texts.NONE, null, Texts.NONE, Texts.NONE, null, Texts.NONE, 0),
                new ImportedProgramme(Curricula.water(), List.of(), null),
                new ImportedUnit(Texts.NONE, null, Texts.NONE, Texts.NONE, null, Texts.NONE, null));
        return known.stream()
                .filter(each -> type.isInstance(each)
                        || (type == boolean.class && each instanceof Boolean)
                        || (type == int.class && each instanceof Integer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no argument for " + type));
    }
}
