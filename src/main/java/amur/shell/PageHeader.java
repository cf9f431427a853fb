package amur.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The headline of a page and one sentence on what it answers.
public class PageHeader extends Header {

    public PageHeader(String title, String lead) {
        addClassName("page-header");
        var sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        add(new H1(title), sentence);
    }
}
