package dev.gradus.exchange;

import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Operator;
import dev.gradus.people.Person;
import dev.gradus.platform.Command;
import dev.gradus.platform.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code ./gradus export PROGRAMME --to PATH}: writes a programme as a content folder. */
@Component
class ExportCommand implements Command {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final ContentExport exports;
    private final Programmes programmes;
    private final Operator operator;
    private final CurrentPerson current;

    ExportCommand(ContentExport exports, Programmes programmes, Operator operator, CurrentPerson current) {
        this.exports = exports;
        this.programmes = programmes;
        this.operator = operator;
        this.current = current;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 3 || !arguments.get(1).equals("--to") || !Slug.isSlug(arguments.getFirst())) {
            System.err.println("Use: ./gradus export PROGRAMME --to PATH");
            return WRONG_USE;
        }
        var slug = new Slug(arguments.getFirst());
        var folder = Path.of(arguments.get(2)).toAbsolutePath().normalize();
        for (var school : operator.schools()) {
            var person = operator.in(school.id());
            var programme = find(person, slug);
            if (programme.isPresent()) {
                return export(person, programme.get(), folder);
            }
        }
        System.err.println("There is no programme " + slug);
        return FAILED;
    }

    private Optional<Programme> find(Person person, Slug slug) {
        return current.actAs(person, () -> programmes.findBySlug(slug));
    }

    private int export(Person person, Programme programme, Path folder) {
        return current.actAs(person, () -> {
            try {
                int files = exports.run(programme.id(), folder);
                System.out.println("Exported " + programme.slug() + ": " + files + " files in " + folder);
                return 0;
            } catch (FolderNotEmpty exception) {
                System.err.println("The folder is not empty: " + folder);
                return FAILED;
            } catch (IOException exception) {
                System.err.println("The folder cannot be written: " + exception.getMessage());
                return FAILED;
            }
        });
    }
}
