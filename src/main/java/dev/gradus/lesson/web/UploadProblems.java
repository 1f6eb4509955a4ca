package dev.gradus.lesson.web;

import dev.gradus.platform.i18n.Messages;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What is refused before any controller sees it: a request larger than any file may be. */
@ControllerAdvice
class UploadProblems {

    private final Messages messages;

    UploadProblems(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<UploadProblem> tooLarge(MaxUploadSizeExceededException refused, Locale locale) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(new UploadProblem(messages.get(locale, "lesson.upload.tooLarge")));
    }
}
