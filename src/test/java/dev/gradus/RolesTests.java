package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gradus.testing.IntegrationTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** Nothing may be called, opened or fetched of which nobody has said who may. */
@IntegrationTest
class RolesTests {

    /** Open on purpose: what needs no person, or acts before there are any. */
    static final Set<String> OPEN = Set.of(
            "FirstSchool", // guarded by the setup code
            "Operator", // for commands on the machine itself
            "LiveSite", // publications, for everybody
            "LiveSearch", // likewise
            "LessonPages", // renders what it is given
            "MediaLibrary", // asked by services that have decided
            "DemoSchool"); // acts as its three people

    private final ApplicationContext context;

    RolesTests(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        var open = services()
                .filter(type -> !OPEN.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(RolesTests::isCallable)
                        .filter(method -> !isGuarded(type, method))
                        .map(method -> type.getSimpleName() + "." + method.getName()));

        assertThat(open).isEmpty();
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));

        assertThat(scanner.findCandidateComponents("dev.gradus"))
                .hasSizeGreaterThan(8)
                .allSatisfy(view -> {
                    var type = Class.forName(view.getBeanClassName());
                    assertThat(type.isAnnotationPresent(RolesAllowed.class)
                                    || type.isAnnotationPresent(PermitAll.class)
                                    || type.isAnnotationPresent(AnonymousAllowed.class))
                            .as(type.getName())
                            .isTrue();
                });
    }

    @Test
    void strangersMayOpenOnlyTheDoorAndPagesThatSayNothing() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AnonymousAllowed.class));

        assertThat(scanner.findCandidateComponents("dev.gradus").stream()
                        .map(view -> String.valueOf(view.getBeanClassName()).replaceFirst(".*\\.", "")))
                .containsExactlyInAnyOrder(
                        "SignInView", "SetupView", "NothingHereView", "NotFoundView", "ClosedView", "BrokenView");
    }

    private Stream<Class<?>> services() {
        return Stream.concat(
                        context.getBeansWithAnnotation(Service.class).values().stream(),
                        context.getBeansWithAnnotation(Controller.class).values().stream())
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("dev.gradus")
                        && !type.getPackageName().endsWith(".ui"));
    }

    private static boolean isCallable(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && Modifier.isPublic(method.getModifiers());
    }

    private static boolean isGuarded(Class<?> type, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class);
    }
}
