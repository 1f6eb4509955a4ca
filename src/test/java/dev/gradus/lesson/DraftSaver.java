package dev.gradus.lesson;

import dev.gradus.people.TestPeople;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * A Gradus without web, in a process of its own, that does nothing but save drafts on its data folder until it is killed.
 * It first tells which texts the folder holds, one line {@code text ID LINES} each and then {@code ready}; then one line
 * {@code saved ID LINES} for each save that was acknowledged. A text gains a line with every save.
 */
@EnableMethodSecurity
@ImportAutoConfiguration({
    AopAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "dev.gradus.platform.i18n",
            "dev.gradus.platform.postgres",
            "dev.gradus.people",
            "dev.gradus.curriculum",
            "dev.gradus.media",
            "dev.gradus.lesson"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.(ui|web)\\..*", ".*Tests(\\$.*)?"}))
public class DraftSaver {

    private static final int WRITERS = 3;

    @Bean
    static SecurityContextHolderStrategy whoActs() {
        return SecurityContextHolder.getContextHolderStrategy();
    }

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(DraftSaver.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true) // Only what saving needs: it starts twenty times.
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
        var desk = context.getBean(LessonDesk.class);
        context.getBean(JdbcClient.class)
                .sql("select id from lesson_text")
                .query((row, number) -> new LessonTextId(row.getObject("id", UUID.class)))
                .list()
                .forEach(text -> System.out.println("text " + text.value() + " " + lines(desk.now(text))));
        System.out.println("ready");
        IntStream.range(0, WRITERS).forEach(writer -> Thread.ofPlatform().start(() -> write(desk)));
    }

    private static void write(LessonDesk desk) {
        var text = desk.text();
        var head = text.head().id();
        for (int lines = 1; ; lines++) {
            head = desk.saved(TestPeople.ANNA, text.id(), head, body(lines)).id();
            System.out.println("saved " + text.id().value() + " " + lines);
        }
    }

    private static String body(int lines) {
        return IntStream.rangeClosed(1, lines).mapToObj("Line %d."::formatted).collect(Collectors.joining("\n"));
    }

    /** How many lines a draft has; -1 when it is not just what some save has sent. */
    private static int lines(LessonText text) {
        var source = text.head().source();
        int lines =
                (int) source.lines().filter(line -> line.startsWith("Line ")).count();
        return lines == 0 || source.equals(LessonDesk.source(body(lines))) ? lines : -1;
    }
}
