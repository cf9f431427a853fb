package amur.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Reading is open, changing needs the editor. Pages say which they are by annotation; every other
/// address is listed here, because what is not listed is refused.
@Configuration
@ConditionalOnWebApplication
class Security {

    private static final String[] OPEN = {
        "/chart.*",
        "/embed",
        "/api/observations",
        "/api/claims",
        "/actuator/health",
        "/amur.css",
        "/amur.svg",
        "/fonts/**",
        "/js/**",
        "/robots.txt"
    };

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        http.authorizeHttpRequests(addresses -> addresses.requestMatchers(OPEN).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(LoginView.class));
        return http.build();
    }
}
