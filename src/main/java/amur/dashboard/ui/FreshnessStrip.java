package amur.dashboard.ui;

import amur.dashboard.Answer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// How fresh the series of a chart are: the first in view, the others a click away.
class FreshnessStrip extends Details {

    FreshnessStrip() {
        addClassName("fresh");
    }

    void show(Answer answer) {
        var sentences = answer.freshness();
        setVisible(!sentences.isEmpty());
        if (sentences.isEmpty()) {
            return;
        }
        setSummaryText(
                sentences.size() == 1
                        ? sentences.getFirst()
                        : getTranslation("fresh.more", sentences.getFirst(), sentences.size() - 1));
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        removeAll();
        add(list);
    }
}
