package amur.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/// Reading is open, changing needs the editor: whatever is fetched is open, pages guard themselves
/// by annotation, and every other request needs the editor.
///
/// What changes data under `/api/` needs a token, and nothing else will do: a browser sends its
/// cookie wherever a stranger's page makes it go, but never a token.
@Configuration
@ConditionalOnWebApplication
class Security {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    @Order(1)
    SecurityFilterChain scripts(HttpSecurity http, TokenFile tokens) {
        var api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        http.securityMatcher(
                request -> !READING.contains(request.getMethod()) && api.matches(request));
        http.authorizeHttpRequests(addresses -> addresses.anyRequest().hasRole("EDITOR"));
        http.sessionManagement(
                sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(CsrfConfigurer::disable);
        http.addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class);
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(new TokenNeeded()));
        return http.build();
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        http.authorizeHttpRequests(
                addresses -> {
                    addresses.requestMatchers(HttpMethod.GET).permitAll();
                    addresses.requestMatchers(HttpMethod.HEAD).permitAll();
                });
        http.headers(Security::framing);
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(LoginView.class));
        return http.build();
    }

    /// Charts that are made to be embedded may stand in anybody's page; nothing else may, or a
    /// page of ours could be laid under a stranger's buttons.
    private static void framing(HeadersConfigurer<?> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter(
                new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher("/embed")),
                        new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN)));
    }
}
