package dev.gradus.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells pupils of classes from everybody else. Who is not known for certain is everybody else. */
public interface ClassReaders {

    /** No classes at all. */
    ClassReaders NONE = new ClassReaders() {
        @Override
        public Optional<ClassReader> find(HttpServletRequest request) {
            return Optional.empty();
        }

        @Override
        public boolean mayBeNamedBy(String cookies) {
            return false;
        }
    };

    Optional<ClassReader> find(HttpServletRequest request);

    /** Whether cookies, as a browser sends them, are worth asking about; answered without looking anything up. */
    boolean mayBeNamedBy(String cookies);
}
