package amur.intake.api;

import amur.intake.TooLarge;
import amur.intake.UnknownSource;
import amur.store.OutdatedException;
import java.io.UncheckedIOException;
import org.apache.coyote.BadRequestException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says why a file could not be taken (RFC 9457), where the file itself has no fault.
@RestControllerAdvice(basePackageClasses = ImportProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    @ExceptionHandler
    ProblemDetail large(TooLarge refusal) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "The file is too large", refusal);
    }

    @ExceptionHandler
    ProblemDetail overtaken(OutdatedException refusal) {
        return problem(HttpStatus.CONFLICT, "The data are changing; try again", refusal);
    }

    @ExceptionHandler
    ProblemDetail cited(UnknownSource refusal) {
        var problem = problem(HttpStatus.BAD_REQUEST, "The source is not known", refusal);
        problem.setProperty("parameter", "source");
        return problem;
    }

    /// The sender has hung up, or sent less than was announced.
    @ExceptionHandler
    ProblemDetail broken(UncheckedIOException failure) {
        if (failure.getCause() instanceof BadRequestException cause) {
            return problem(HttpStatus.BAD_REQUEST, "The file did not arrive whole", cause);
        }
        throw failure;
    }

    private static ProblemDetail problem(HttpStatus status, String title, Exception why) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage()));
        problem.setTitle(title);
        return problem;
    }
}
