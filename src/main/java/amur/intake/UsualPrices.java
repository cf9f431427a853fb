package amur.intake;

import amur.csv.Catalogues;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Unit;
import amur.trade.UsualPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The prices that value and quantity of a commodity usually imply, from `data/usual-prices.csv`.
@Component
class UsualPrices {

    private final Map<Commodity, UsualPrice> prices;

    UsualPrices() {
        try (var file = new ClassPathResource("data/usual-prices.csv").getInputStream()) {
            prices =
                    Catalogues.usualPrices(file).stream()
                            .collect(Collectors.toMap(UsualPrice::commodity, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In which unit the other half of a price would be counted: the quantity of a value, the
    /// value of a quantity. Empty if no price is usual for the pair.
    Optional<Unit> counterpart(Observation said) {
        return Optional.ofNullable(prices.get(said.key().commodity()))
                .flatMap(
                        price -> {
                            if (said.key().measure() == Measure.VALUE
                                    && said.unit() == price.value()) {
                                return Optional.of(price.quantity());
                            }
                            return said.key().measure() == Measure.QUANTITY
                                            && said.unit() == price.quantity()
                                    ? Optional.of(price.value())
                                    : Optional.empty();
                        });
    }

    /// @param said a value or a quantity that has a counterpart
    /// @param other what is said or held of the counterpart
    /// @return why the price that the two imply is implausible; empty if it is not
    String remark(Observation said, BigDecimal other) {
        var price = prices.get(said.key().commodity());
        var amount = said.amount().orElse(BigDecimal.ZERO);
        var value = said.key().measure() == Measure.VALUE;
        var quantity = value ? other : amount;
        if (price == null || quantity.signum() == 0 || amount.signum() == 0) {
            return "";
        }
        var worth = value ? amount : other;
        if (worth.compareTo(price.low().multiply(quantity)) >= 0
                && worth.compareTo(price.high().multiply(quantity)) <= 0) {
            return "";
        }
        var implied = worth.divide(quantity, 2, RoundingMode.HALF_UP);
        return "value and quantity imply %s %s/%s, usual for %s are %s to %s; check unit and scale"
                .formatted(
                        implied.stripTrailingZeros().toPlainString(),
                        price.value(),
                        price.quantity(),
                        price.commodity().code(),
                        price.low(),
                        price.high());
    }
}
