package amur.dashboard;

import amur.analysis.Conversions;
import amur.analysis.Preferences;
import amur.csv.Catalogues;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/// The registries of factors and rates, from the data package.
@Configuration
class Registries {

    @Bean
    Conversions conversions() throws IOException {
        return new Conversions(
                Catalogues.conversions(
                        new ClassPathResource("data/conversions.csv").getInputStream()),
                Catalogues.rates(new ClassPathResource("data/rates.csv").getInputStream()));
    }

    /// Whose figures speak when several sources give one.
    @Bean
    Preferences preferences() throws IOException {
        return new Preferences(
                Catalogues.preferences(
                        new ClassPathResource("data/preferences.csv").getInputStream()));
    }
}
