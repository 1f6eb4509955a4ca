package dev.gradus.platform.security;

import dev.gradus.platform.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is missing, and what is not for whoever asks, is answered alike: 404 without a word. */
@RestControllerAdvice
class NotFoundAnswer {

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> answer() {
        return ResponseEntity.notFound().build();
    }
}
