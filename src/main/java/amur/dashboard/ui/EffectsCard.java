package amur.dashboard.ui;

import amur.analysis.Effects;
import amur.dashboard.Compared;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.trade.Measure;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What moved the value between two windows, in one sentence and commodity by commodity.
class EffectsCard extends Section {

    private static final List<Measure> EFFECTS =
            List.of(
                    Measure.PRICE_EFFECT,
                    Measure.VOLUME_EFFECT,
                    Measure.MIX_EFFECT,
                    Measure.UNEXPLAINED);

    private final Effects effects;
    private final Formats formats;

    EffectsCard(Compared compared, Effects effects, Formats formats) {
        this.effects = effects;
        this.formats = formats;
        addClassName("card");
        add(new H2(getTranslation("compare.moved")));
        if (!explained(effects)) {
            add(new Paragraph(getTranslation("compare.moved.none")));
            return;
        }
        add(new Paragraph(sentence(compared)), table());
        var note = new Paragraph(getTranslation("compare.moved.rounded"));
        note.addClassName("small");
        add(note);
    }

    /// Whether price and volume can be told apart for any commodity.
    static boolean explained(Effects effects) {
        return effects.rows().stream().anyMatch(row -> row.unexplained().signum() == 0);
    }

    private String sentence(Compared compared) {
        var rows = effects.rows();
        var names =
                rows.stream()
                        .map(row -> formats.commodity(row.key()))
                        .collect(Collectors.joining(", "));
        var change =
                rows.stream().map(Effects.Row::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        return getTranslation(
                "compare.moved.sentence",
                formats.period(compared.before()),
                formats.period(compared.after()),
                names,
                amount(change),
                String.join(", ", parts()));
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        part(parts, "compare.moved.price", Measure.PRICE_EFFECT);
        part(parts, "compare.moved.volume", Measure.VOLUME_EFFECT);
        part(parts, "compare.moved.mix", Measure.MIX_EFFECT);
        var unexplained =
                effects.rows().stream()
                        .filter(row -> row.unexplained().signum() != 0)
                        .map(row -> formats.commodity(row.key()))
                        .collect(Collectors.joining(", "));
        if (!unexplained.isEmpty()) {
            var total = amount(effects.total(Measure.UNEXPLAINED));
            parts.add(getTranslation("compare.moved.unexplained", total, unexplained));
        }
        return parts;
    }

    private void part(List<String> parts, String key, Measure effect) {
        if (effects.total(effect).signum() != 0) {
            parts.add(getTranslation(key, amount(effects.total(effect))));
        }
    }

    private ScrollingTable table() {
        var columns =
                Stream.concat(
                                Stream.of("compare.commodity", "compare.difference"),
                                EFFECTS.stream().map(effect -> "measure." + effect.code()))
                        .map(this::getTranslation)
                        .toList();
        var table = new ScrollingTable(getTranslation("compare.moved"), columns);
        effects.rows().forEach(row -> table.row(cells(row)));
        return table;
    }

    private List<String> cells(Effects.Row row) {
        return Stream.concat(
                        Stream.of(formats.commodity(row.key()), amount(row.change())),
                        EFFECTS.stream()
                                .map(row::effect)
                                .map(effect -> effect.signum() == 0 ? "–" : amount(effect)))
                .toList();
    }

    private String amount(BigDecimal amount) {
        return formats.signed(amount, effects.unit());
    }
}
