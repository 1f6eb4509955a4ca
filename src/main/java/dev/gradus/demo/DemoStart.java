package dev.gradus.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** With {@code --demo} on an empty installation: makes the demo school and prints how to sign in. */
@Component
@ConditionalOnBooleanProperty("gradus.demo.enabled")
class DemoStart implements ApplicationRunner {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final DemoSchool demo;
    private final Path content;
    private final String fixedPassword;

    DemoStart(
            DemoSchool demo,
            @Value("${gradus.demo.content:content}") Path content,
            @Value("${gradus.demo.password:}") String fixedPassword) {
        this.demo = demo;
        this.content = content;
        this.fixedPassword = fixedPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!demo.isWanted()) {
            System.out.println("There is a school already; --demo changes nothing.");
            return;
        }
        var password = fixedPassword.isBlank() ? newPassword() : fixedPassword;
        System.out.println(
                "Making the demo school from " + content.toAbsolutePath().normalize() + " …");
        demo.make(password, programmes());
        System.out.println("Demo school “" + DemoSchool.SCHOOL + "”: sign in as "
                + String.join(", ", DemoSchool.SIGN_IN_NAMES) + " with the password " + password);
    }

    private List<Path> programmes() throws IOException {
        try (var folders = Files.list(content)) {
            return folders.filter(folder -> Files.exists(folder.resolve("programme.yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static String newPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
