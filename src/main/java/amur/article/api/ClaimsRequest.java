package amur.article.api;

import amur.article.claim.Claim;
import amur.article.claim.Verdict;
import amur.shell.AsOf;
import amur.shell.Refusal;
import amur.trade.Commodity;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which claims are asked for.
///
/// @param article the id of its source, its address, or SHA-256 of its words
record ClaimsRequest(
        Optional<String> article,
        List<Commodity> commodities,
        List<Verdict.Kind> verdicts,
        AsOf asof) {

    private static final List<String> KEYS = List.of("article", "commodity", "verdict", AsOf.KEY);

    /// @throws Refusal naming the parameter and what it takes
    static ClaimsRequest of(Map<String, List<String>> given, Clock clock) {
        allow(given);
        return new ClaimsRequest(
                one(given, "article"),
                list(given, "commodity", Commodity.values(), Commodity::code),
                list(given, "verdict", Verdict.Kind.values(), ClaimsRequest::code),
                AsOf.of(given, clock));
    }

    private static void allow(Map<String, List<String>> given) {
        given.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new Refusal(
                                    key,
                                    String.join(",", given.get(key)),
                                    "no such parameter; there are " + String.join(", ", KEYS));
                        });
    }

    private static Optional<String> one(Map<String, List<String>> given, String key) {
        var values = given.getOrDefault(key, List.of());
        if (values.size() > 1) {
            throw new Refusal(key, String.join(" and ", values), "one value");
        }
        return values.stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst();
    }

    private static <E> List<E> list(
            Map<String, List<String>> given, String key, E[] all, Function<E, String> code) {
        return one(given, key).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .map(text -> named(key, text, all, code))
                .distinct()
                .toList();
    }

    private static <E> E named(String key, String text, E[] all, Function<E, String> code) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        key,
                                        text,
                                        Arrays.stream(all)
                                                .map(code)
                                                .collect(Collectors.joining(", "))));
    }

    private static String code(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean asks(Claim claim) {
        return about(claim)
                && (commodities.isEmpty() || commodities.contains(claim.figure().key().commodity()))
                && (verdicts.isEmpty() || verdicts.contains(claim.now().kind()));
    }

    private boolean about(Claim claim) {
        return article.map(
                        wanted ->
                                wanted.equals(claim.figure().source())
                                        || wanted.equals(claim.figure().quote().article())
                                        || claim.source()
                                                .filter(s -> s.address().equals(wanted))
                                                .isPresent())
                .orElse(true);
    }
}
