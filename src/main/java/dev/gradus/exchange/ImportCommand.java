package dev.gradus.exchange;

import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Operator;
import dev.gradus.platform.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./gradus import PATH}: takes a content folder in as drafts. */
@Component
class ImportCommand implements Command {

    private static final int ERRORS = 1;
    private static final int WRONG_USE = 2;

    private final ContentImport imports;
    private final Operator operator;
    private final CurrentPerson current;

    ImportCommand(ContentImport imports, Operator operator, CurrentPerson current) {
        this.imports = imports;
        this.operator = operator;
        this.current = current;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            System.err.println("Use: ./gradus import PATH");
            return WRONG_USE;
        }
        var folder = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder);
            return WRONG_USE;
        }
        return switch (current.actAs(operator.inFirstSchool("My school"), () -> imports.run(folder))) {
            case ImportResult.Imported done -> {
                CheckCommand.print(done.findings());
                System.out.println("Imported %s: %d lessons, %d texts, %d files."
                        .formatted(done.programme().slug(), done.lessons(), done.texts(), done.files()));
                yield 0;
            }
            case ImportResult.Refused refused -> {
                CheckCommand.print(refused.findings());
                System.out.println("Nothing was imported.");
                yield ERRORS;
            }
        };
    }
}
