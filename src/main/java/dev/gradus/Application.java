package dev.gradus;

import dev.gradus.exchange.CheckCommand;
import dev.gradus.fit.GradeCommand;
import dev.gradus.platform.Command;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Gradus: studio, student site and the commands of the launcher, all from one jar. */
@SpringBootApplication
@EnableScheduling
public class Application {

    private static final int WRONG_USE = 2;

    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "serve" : arguments[0];
        var rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (command) {
            case "serve" -> serve(rest);
            case "check" -> System.exit(new CheckCommand().run(rest));
            case "grade" -> System.exit(new GradeCommand().run(rest));
            case "import", "export" -> System.exit(runInside(command, rest));
            default -> {
                System.err.println("Unknown command: " + command + ". ./gradus help lists the commands.");
                System.exit(WRONG_USE);
            }
        }
    }

    private static void serve(List<String> options) {
        var application = new SpringApplication(Application.class);
        application.run(options.stream()
                .map(option -> "--demo".equals(option) ? "--gradus.demo.enabled=true" : option)
                .toArray(String[]::new));
    }

    /** With services and database, but without listening to anybody. */
    private static int runInside(String name, List<String> arguments) {
        var application = new SpringApplication(Application.class);
        try (var context = application.run("--server.port=-1", "--gradus.database.join=true")) {
            return context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .run(arguments);
        }
    }
}
