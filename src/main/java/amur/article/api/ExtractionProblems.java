package amur.article.api;

import amur.article.reading.UnfitArticle;
import amur.article.reading.UnfitArticle.Reason;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says why an article could not be read (RFC 9457).
@RestControllerAdvice(basePackageClasses = ExtractionProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExtractionProblems {

    @ExceptionHandler
    ProblemDetail unfit(UnfitArticle refusal) {
        var status =
                refusal.reason() == Reason.TOO_LARGE
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        var problem =
                ProblemDetail.forStatusAndDetail(status, String.valueOf(refusal.getMessage()));
        problem.setTitle("The article cannot be read");
        problem.setProperty("reason", refusal.reason().name().toLowerCase(Locale.ROOT));
        return problem;
    }
}
