package amur.intake.api;

import amur.intake.Mappings;
import amur.intake.Terms;
import amur.shell.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What the address of an import says, read strictly: a misspelt `dry-run` must not write.
record ImportParameters(MultiValueMap<String, String> given) {

    private static final String NAME = "name";
    private static final String DRY_RUN = "dry-run";
    private static final String PARTIAL = "partial";
    private static final String REDO = "redo";
    private static final String MAPPING = "mapping";
    private static final String SOURCE = "source";

    private static final List<String> ALLOWED =
            List.of(NAME, DRY_RUN, PARTIAL, REDO, MAPPING, SOURCE);

    /// The name of the file.
    String name() {
        return text(NAME).orElse("unnamed.csv");
    }

    /// @throws Refusal naming the parameter and what is allowed
    Terms terms(String by, Mappings mappings) {
        given.keySet().stream()
                .filter(key -> !ALLOWED.contains(key))
                .findFirst()
                .ifPresent(key -> refuse(key, "", "no such parameter; there are " + all(ALLOWED)));
        var mapping = text(MAPPING);
        mapping.filter(chosen -> !mappings.names().contains(chosen))
                .ifPresent(chosen -> refuse(MAPPING, chosen, saved(mappings.names())));
        return new Terms(by, flag(DRY_RUN), flag(PARTIAL), flag(REDO), mapping, text(SOURCE));
    }

    private static String saved(List<String> names) {
        return names.isEmpty() ? "none, since no mapping is saved yet" : all(names);
    }

    private static String all(List<String> names) {
        return String.join(", ", names);
    }

    private boolean flag(String key) {
        var said = text(key).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            refuse(key, said, "true, false");
        }
        return said.equals("true");
    }

    private Optional<String> text(String key) {
        var said = given.getOrDefault(key, List.of());
        if (said.size() > 1) {
            refuse(key, String.join(" and ", said), "one value");
        }
        if (said.stream().anyMatch(String::isBlank)) {
            refuse(key, "", "a value, or leave the parameter out");
        }
        return said.stream().findFirst();
    }

    private static void refuse(String key, String said, String allowed) {
        throw new Refusal(key, said, allowed);
    }
}
