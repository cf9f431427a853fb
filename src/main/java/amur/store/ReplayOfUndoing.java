package amur.store;

import amur.store.Journal.What;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes releases back and restores them as the journal says.
@Configuration
class ReplayOfUndoing {

    private record Again(What what, Releases releases) implements Replay {

        @Override
        public void again(Journal.Entry entry) {
            var release = releases.byDigest(entry.digest()).orElseThrow(() -> unknown(entry));
            if (what == What.WITHDRAWN) {
                releases.withdraw(release.id(), entry.by(), entry.at());
            } else {
                releases.restore(release.id(), entry.by(), entry.at());
            }
        }

        private static IllegalStateException unknown(Journal.Entry entry) {
            return new IllegalStateException(
                    "the journal says that %s was %s, but no such file came before"
                            .formatted(entry.digest(), entry.what().name().toLowerCase()));
        }
    }

    @Bean
    Replay withdrawals(Releases releases) {
        return new Again(What.WITHDRAWN, releases);
    }

    @Bean
    Replay restorations(Releases releases) {
        return new Again(What.RESTORED, releases);
    }
}
