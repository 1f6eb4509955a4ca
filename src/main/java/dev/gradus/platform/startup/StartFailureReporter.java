package dev.gradus.platform.startup;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells an operator in a line or two why Gradus did not start; Spring's own reporter fills the screen. */
class StartFailureReporter implements FailureAnalysisReporter {

    private final PrintStream console;

    StartFailureReporter() {
        this(System.err);
    }

    StartFailureReporter(PrintStream console) {
        this.console = console;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        console.println("Gradus did not start. " + analysis.getDescription().strip());
        String action = analysis.getAction();
        if (action != null && !action.isBlank()) {
            console.println(action.strip());
        }
    }
}
