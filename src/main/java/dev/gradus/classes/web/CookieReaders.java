package dev.gradus.classes.web;

import dev.gradus.classes.ClassDoor;
import dev.gradus.classes.PupilProgress;
import dev.gradus.classes.PupilSession;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedSites;
import dev.gradus.reading.ClassReader;
import dev.gradus.reading.ClassReaders;
import dev.gradus.reading.Judgement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Knows pupils by the cookie that the class pages have set. Whoever has none costs nothing; and where no programme is
 * for classes only, pages need not know, so that only those who answer are looked up.
 */
@Component
class CookieReaders implements ClassReaders {

    private final ClassDoor door;
    private final PupilProgress progress;
    private final PublishedSites sites;

    CookieReaders(ClassDoor door, PupilProgress progress, PublishedSites sites) {
        this.door = door;
        this.progress = progress;
        this.sites = sites;
    }

    @Override
    public Optional<ClassReader> find(HttpServletRequest request) {
        if (request.getHeader("Cookie") == null) {
            return Optional.empty();
        }
        var token = Cookies.token(request);
        boolean matters = request.getRequestURI().endsWith("/check")
                || !sites.forClasses().isEmpty();
        return token.isEmpty() || !matters
                ? Optional.empty()
                : door.session(token).map(Reader::new);
    }

    @Override
    public boolean mayBeNamedBy(String cookies) {
        return cookies.contains(Cookies.PUPIL + "=");
    }

    private final class Reader implements ClassReader {

        private final PupilSession session;

        Reader(PupilSession session) {
            this.session = session;
        }

        @Override
        public Set<String> programmes() {
            return session.granted();
        }

        @Override
        public void answered(Place place, String language, Judgement judgement) {
            progress.answered(session.pupil(), place, language, judgement);
        }
    }
}
