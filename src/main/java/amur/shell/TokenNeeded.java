package amur.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Tells a script that shows no token, or a wrong one, how to get one (RFC 9457).
final class TokenNeeded implements AuthenticationEntryPoint {

    private static final String PROBLEM =
            """
            {"type":"about:blank","title":"An editor's token is needed","status":401,\
            "detail":"Send a valid token in the header \\"Authorization: Bearer TOKEN\\". \
            \\"./amur token NAME\\" makes one and shows it once."}
            """;

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(PROBLEM.strip().getBytes(StandardCharsets.UTF_8));
    }
}
