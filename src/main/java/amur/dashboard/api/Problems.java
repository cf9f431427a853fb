package amur.dashboard.api;

import amur.dashboard.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says what is wrong with a request as JSON (RFC 9457), naming the parameter and what is allowed.
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ProblemDetail bad(BadParameter refusal) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
        problem.setTitle("A parameter cannot be understood");
        problem.setProperty("parameter", refusal.parameter());
        problem.setProperty("allowed", refusal.allowed());
        return problem;
    }
}
