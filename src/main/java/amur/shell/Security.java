package amur.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Reading is open, changing needs the editor: whatever is fetched is open, pages guard themselves
/// by annotation, and every other request needs the editor.
@Configuration
@ConditionalOnWebApplication
class Security {

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        http.authorizeHttpRequests(
                addresses -> addresses.requestMatchers(HttpMethod.GET).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(LoginView.class));
        return http.build();
    }
}
