package amur.shell;

import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says what is wrong with a request as JSON (RFC 9457), naming the parameter and what is allowed.
@RestControllerAdvice(annotations = RestController.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail bad(Refusal refusal) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
        problem.setTitle("A parameter cannot be understood");
        problem.setProperty("parameter", refusal.parameter());
        problem.setProperty("allowed", refusal.allowed());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException refusal) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST,
                        "A parameter of the address is not UTF-8; encode it anew, such as %D0%B3.");
        problem.setTitle("The address cannot be read");
        return problem;
    }

    /// A failure of ours: no stack trace leaves the server; the log has it under the number.
    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", number, failure);
        var problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        problem.setTitle("Something went wrong here");
        problem.setDetail(
                "It is our fault, not yours. The log has the details under %s.".formatted(number));
        return problem;
    }
}
