package amur.csv;

import java.util.Optional;

/// Says why a row cannot be taken apart: its quotation marks, its width, its letters.
final class RowCheck {

    private final Plan plan;
    private final boolean chosen;

    RowCheck(Plan plan, Choices choices) {
        this.plan = plan;
        this.chosen = choices.encoding().isPresent();
    }

    /// @return empty if the row is as the header has it
    Optional<Fault> fault(RawRow row) {
        var problem = problem(row);
        return problem.isEmpty() ? damage(row) : Optional.of(new Fault(row.line(), "", problem));
    }

    private Optional<Fault> damage(RawRow row) {
        for (var i = 0; i < row.cells().size(); i++) {
            var said = Damage.of(row.cell(i), plan.dialect().encoding(), chosen);
            if (!said.isEmpty()) {
                return Optional.of(new Fault(row.line(), plan.header().get(i), said));
            }
        }
        return Optional.empty();
    }

    String problem(RawRow row) {
        var width = plan.header().size();
        if (!row.problem().isEmpty()) {
            return row.problem();
        }
        if (width > 2 && row.width() == 1 && !row.cell(0).isEmpty()) {
            return "\"%s\" stands alone on its line; a note belongs above the table or out of the file"
                    .formatted(Damage.shortened(row.cell(0)));
        }
        if (row.cells().size() != width && (row.width() > width || row.cells().size() < width)) {
            return "the row has %d cells, the header %d columns; put quotes around a cell that holds a %s"
                    .formatted(row.cells().size(), width, plan.dialect().delimiter().code());
        }
        return "";
    }
}
