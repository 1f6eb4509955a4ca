package dev.gradus.classes.web;

import dev.gradus.classes.ClassDoor;
import dev.gradus.classes.ClassDoor.Entry;
import dev.gradus.classes.ClassDoor.Knock;
import dev.gradus.classes.LessonNote;
import dev.gradus.classes.Pupil;
import dev.gradus.classes.PupilProgress;
import dev.gradus.classes.PupilSession;
import dev.gradus.classes.ReadLesson;
import dev.gradus.classes.SchoolClass;
import dev.gradus.classes.SecretKind;
import dev.gradus.reading.door.CodePage;
import dev.gradus.reading.door.DoorPages;
import dev.gradus.reading.door.Picture;
import dev.gradus.reading.door.PupilPage;
import dev.gradus.reading.door.SecretPage;
import dev.gradus.reading.door.TilesPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One step after another, each a plain page with a plain form: the code, the tile, three pictures or a PIN, and then
 * what there is to read.
 */
@Component
class DoorSteps {

    private static final int LONGEST_FORM = 2_000;

    /** Of all pictures the first ones are for secrets. */
    private static final int SECRET_PICTURES = 12;

    private static final int CHOSEN = 3;

    private final ClassDoor door;
    private final PupilProgress progress;
    private final DoorPages pages;

    DoorSteps(ClassDoor door, PupilProgress progress, DoorPages pages) {
        this.door = door;
        this.progress = progress;
        this.pages = pages;
    }

    /** Whether there is such a step. */
    boolean answer(
            HttpServletRequest request, HttpServletResponse response, String language, String path, boolean posts)
            throws IOException {
        var step = new Step(request, response, "/" + language + DoorPages.PATH, language);
        var name = path.length() > step.base().length()
                ? path.substring(step.base().length())
                : "";
        if (!path.startsWith(step.base())) {
            return false;
        }
        if (!posts) {
            return switch (name) {
                case "" -> step.start();
                case "/tiles" -> step.tiles();
                case "/secret" -> step.secret();
                default -> false;
            };
        }
        var body = Body.read(request, LONGEST_FORM);
        if (body.isEmpty()) {
            Answers.plain(request, response, 413, "Too much");
            return true;
        }
        var fields = Body.fields(body.get());
        return switch (name) {
            case "" -> step.knock(fields);
            case "/other" -> step.other();
            case "/tile" -> step.tile(fields);
            case "/secret" -> step.enter(fields);
            case "/finish" -> step.finish(fields);
            case "/out" -> step.leave();
            default -> false;
        };
    }

    /** A request on its way. Every step returns true: it has answered. */
    private final class Step {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final String base;
        private final String language;

        Step(HttpServletRequest request, HttpServletResponse response, String base, String language) {
            this.request = request;
            this.response = response;
            this.base = base;
            this.language = language;
        }

        String base() {
            return base;
        }

        boolean start() throws IOException {
            var session = door.session(Cookies.token(request));
            if (session.isPresent()) {
                Answers.page(request, response, 200, pages.pupil(language, home(session.get())));
                return true;
            }
            if (!Cookies.token(request).isEmpty()) {
                Cookies.forgetPupil(request, response);
            }
            return schoolClass().isPresent() ? see("/tiles") : code(200, "", null);
        }

        boolean knock(Map<String, String> fields) throws IOException {
            var typed = fields.getOrDefault("code", "").replaceAll("\\p{C}", "");
            var shown = typed.length() > 12 ? typed.substring(0, 12) : typed;
            return switch (door.knock(typed, request.getRemoteAddr())) {
                case Knock.Opened(var code) -> {
                    Cookies.setCode(request, response, code);
                    yield see("/tiles");
                }
                case Knock.Wrong _ -> code(422, shown, "classes.door.code.wrong");
                case Knock.TooOften _ -> code(429, shown, "classes.door.tooOften");
            };
        }

        private boolean code(int status, String typed, @Nullable String problem) throws IOException {
            Answers.page(request, response, status, pages.code(language, new CodePage(typed, problem)));
            return true;
        }

        boolean other() {
            Cookies.forgetCode(request, response);
            return see("");
        }

        boolean tiles() throws IOException {
            var schoolClass = schoolClass();
            if (schoolClass.isEmpty()) {
                return see("");
            }
            var tiles = door.pupils(schoolClass.get()).stream()
                    .map(DoorSteps::tileOf)
                    .toList();
            Answers.page(
                    request,
                    response,
                    200,
                    pages.tiles(language, new TilesPage(schoolClass.get().name(), tiles)));
            return true;
        }

        boolean tile(Map<String, String> fields) {
            int number = number(fields.get("pupil"));
            return number < 0 ? see("/tiles") : see("/secret?pupil=" + number);
        }

        boolean secret() throws IOException {
            return ask(number(request.getParameter("pupil")), List.of(), 200, null);
        }

        private boolean ask(int number, List<Integer> chosen, int status, @Nullable String problem) throws IOException {
            var schoolClass = schoolClass();
            var pupil = schoolClass.flatMap(each -> door.pupil(each, number));
            if (pupil.isEmpty()) {
                return see("/tiles");
            }
            boolean pin = schoolClass.get().secret() == SecretKind.PIN;
            var pictures = pin ? List.<Picture>of() : Picture.ALL.subList(0, SECRET_PICTURES);
            var page = new SecretPage(tileOf(pupil.get()), pictures, chosen, CHOSEN, problem);
            Answers.page(request, response, status, pages.secret(language, page));
            return true;
        }

        boolean enter(Map<String, String> fields) throws IOException {
            int number = number(fields.get("pupil"));
            var secret = fields.get("pin");
            if (secret == null) {
                var chosen = chosen(fields);
                if (chosen.size() < CHOSEN) {
                    return ask(number, chosen, 200, null);
                }
                secret = chosen.stream().map(String::valueOf).collect(Collectors.joining("-"));
            }
            return switch (door.enter(Cookies.code(request), number, secret, request.getRemoteAddr())) {
                case Entry.In(var token) -> {
                    Cookies.setToken(request, response, token);
                    yield see("");
                }
                case Entry.Wrong _ -> ask(number, List.of(), 422, "classes.door.secret.wrong");
                case Entry.TooOften _ -> ask(number, List.of(), 429, "classes.door.tooOften");
                case Entry.Gone _ -> see("");
            };
        }

        /** Those the form carries, and the one that was pressed. */
        private static List<Integer> chosen(Map<String, String> fields) {
            var all = fields.getOrDefault("chosen", "") + "-" + fields.getOrDefault("pick", "");
            return Arrays.stream(all.split("-", 10))
                    .map(DoorSteps::number)
                    .filter(index -> index >= 0 && index < SECRET_PICTURES)
                    .limit(CHOSEN)
                    .toList();
        }

        boolean leave() {
            door.leave(Cookies.token(request));
            Cookies.forgetPupil(request, response);
            return see("");
        }

        /** For pupils whose browser runs no script; with one they say it on the lesson's own page. */
        boolean finish(Map<String, String> fields) {
            var done = fields.get("done");
            var path = Optional.ofNullable(done == null ? fields.get("open") : done)
                    .orElse("");
            door.session(Cookies.token(request)).map(PupilSession::pupil).ifPresent(pupil -> {
                boolean known = progress.toRead(pupil, language).stream()
                        .anyMatch(lesson -> path.equals("/" + language + "/" + lesson.path()));
                if (known) {
                    var lesson = path.substring(language.length() + 2);
                    progress.note(pupil, List.of(new LessonNote(lesson, language, done != null, ticks(pupil, lesson))));
                }
            });
            return see("");
        }

        /** What was ticked on another device stays so. */
        private List<String> ticks(Pupil pupil, String lesson) {
            return progress.lessons(pupil).stream()
                    .filter(read -> read.path().equals(lesson))
                    .findFirst()
                    .map(ReadLesson::ticks)
                    .orElse(List.of());
        }

        private Optional<SchoolClass> schoolClass() {
            return door.find(Cookies.code(request));
        }

        private boolean see(String step) {
            Answers.see(response, base + step);
            return true;
        }

        private PupilPage home(PupilSession session) {
            var read = progress.lessons(session.pupil()).stream()
                    .collect(Collectors.toMap(ReadLesson::lesson, Function.identity()));
            var lessons = progress.toRead(session.pupil(), language).stream()
                    .map(lesson -> {
                        var known = read.get(lesson.id());
                        return new PupilPage.Lesson(
                                "/" + language + "/" + lesson.path(),
                                lesson.title(),
                                known != null,
                                known != null && known.done() != null);
                    })
                    .toList();
            return new PupilPage(tileOf(session.pupil()), session.className(), lessons);
        }
    }

    private static TilesPage.TileOf tileOf(Pupil pupil) {
        return new TilesPage.TileOf(
                pupil.number(),
                pupil.nickname(),
                pupil.tile().picture(),
                pupil.tile().colour());
    }

    /** -1 for what is none. */
    private static int number(@Nullable String value) {
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : -1;
    }
}
