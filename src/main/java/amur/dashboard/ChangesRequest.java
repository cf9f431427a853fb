package amur.dashboard;

import amur.shell.AsOf;
import amur.store.Change;
import amur.store.Releases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which two days are set against one another, and which kind of change is wanted, as an address
/// says it.
///
/// @param from what was known at its end, against …
/// @param to … what was known at its end
/// @param kind empty for all
public record ChangesRequest(LocalDate from, LocalDate to, Optional<Change.Kind> kind) {

    private static final List<String> KEYS = List.of("from", "to", "kind", "format");

    /// What an address leaves open is what the latest release changed.
    ///
    /// @throws BadParameter naming what cannot be read
    public static ChangesRequest of(
            Map<String, List<String>> parameters, Releases releases, Clock clock) {
        var given = new Parameters(parameters);
        given.allow(KEYS);
        var first = given.get("from", AsOf.DAY, AsOf::day);
        var to =
                given.get("to", AsOf.DAY, AsOf::day)
                        .orElseGet(() -> later(AsOf.today(clock), first));
        var from = first.orElseGet(() -> beforeLatest(releases, to));
        if (to.isBefore(from)) {
            throw new BadParameter("to", to.toString(), "a day not before from=" + from);
        }
        return new ChangesRequest(from, to, given.get("kind", kinds(), ChangesRequest::kind));
    }

    private static LocalDate later(LocalDate end, Optional<LocalDate> first) {
        return first.filter(end::isBefore).orElse(end);
    }

    private static LocalDate beforeLatest(Releases releases, LocalDate to) {
        return releases.latest(AsOf.end(to)).map(ChangesRequest::day).orElse(to).minusDays(1);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Change.Kind kind(String text) {
        return Arrays.stream(Change.Kind.values())
                .filter(kind -> code(kind).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String kinds() {
        return Arrays.stream(Change.Kind.values())
                .map(ChangesRequest::code)
                .collect(Collectors.joining(", "));
    }

    /// A constant as addresses and files write it.
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// From another day; an end before it moves with it.
    public ChangesRequest from(LocalDate day) {
        return new ChangesRequest(day, later(to, Optional.of(day)), kind);
    }

    /// To another day; a beginning after it moves with it.
    public ChangesRequest to(LocalDate day) {
        return new ChangesRequest(from.isAfter(day) ? day : from, day, kind);
    }

    /// The same days, another kind.
    public ChangesRequest of(Optional<Change.Kind> other) {
        return new ChangesRequest(from, to, other);
    }

    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", from.toString());
        parameters.put("to", to.toString());
        kind.ifPresent(wanted -> parameters.put("kind", code(wanted)));
        return parameters;
    }

    public String address() {
        return parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }
}
