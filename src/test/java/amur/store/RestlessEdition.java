package amur.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Data that others change whenever somebody looks, as long as it is restless.
public class RestlessEdition extends Edition {

    private int changes;
    private int seen;

    public RestlessEdition(JdbcClient db) {
        super(db);
    }

    /// @param looks how often they are another edition when somebody looks
    public void change(int looks) {
        changes = looks;
    }

    @Override
    public String now() {
        if (changes > 0) {
            changes--;
            seen++;
        }
        return super.now() + "/" + seen;
    }
}
