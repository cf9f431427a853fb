package amur.dashboard;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Questions from the text of an address.
final class AddressSamples {

    private AddressSamples() {}

    static PanelRequest request(String query) {
        return PanelRequest.of(
                Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.split("=", 2))
                        .collect(
                                Collectors.groupingBy(
                                        p -> p[0],
                                        Collectors.mapping(p -> p[1], Collectors.toList()))));
    }
}
