package dev.gradus.people;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where Gradus is and, on an empty installation, how to begin. */
@Component
class Welcome {

    private final FirstSchool firstSchool;

    Welcome(FirstSchool firstSchool) {
        this.firstSchool = firstSchool;
    }

    @EventListener
    void greet(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null
                && context.getWebServer().getPort() > 0) {
            var address = "http://localhost:" + context.getWebServer().getPort();
            System.out.println();
            System.out.println("Gradus is ready at " + address);
            System.out.println("  students read at   " + address + "/");
            System.out.println("  teachers write at  " + address + "/studio");
            firstSchool
                    .setupCode()
                    .ifPresent(code -> System.out.println(
                            "  first visit: open " + address + "/studio and enter the setup code " + code));
            System.out.println("Stop with Ctrl-C.");
        }
    }
}
