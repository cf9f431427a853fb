package amur.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/// Reading is open, changing needs the editor: whatever is fetched is open, pages guard themselves
/// by annotation, and every other request needs the editor.
@Configuration
@ConditionalOnWebApplication
class Security {

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

    /// Charts that are made to be embedded may stand in anybody's page; nothing else may, or a page
    /// of ours could be laid under a stranger's buttons.
    private static void framing(HeadersConfigurer<?> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter(
                new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher("/embed")),
                        new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN)));
    }
}
