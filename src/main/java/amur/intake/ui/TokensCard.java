package amur.intake.ui;

import amur.shell.ScrollingTable;
import amur.shell.Tokens;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/// The way for scripts: what to call, and the tokens that open it. A token is shown once.
class TokensCard extends Section {

    private static final String CALL =
            """
            curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: text/csv" \\
              --data-binary @new-month.csv "%s/api/imports?name=new-month.csv&dry-run=true\"""";

    private final Tokens tokens;
    private final Div made = new Div();
    private final Div held = new Div();
    private final TextField name = new TextField();

    /// @param address how readers reach this server
    TokensCard(Tokens tokens, String address) {
        this.tokens = tokens;
        addClassName("card");
        setId("tokens");
        made.getElement().setAttribute("role", "status");
        name.setLabel(getTranslation("token.name"));
        name.setId("token-name");
        var make = new Button(getTranslation("token.make"), click -> make());
        var fields = new Div(name, make);
        fields.addClassName("fields");
        var call = new Pre(CALL.formatted(address));
        call.addClassName("call");
        var content =
                new Div(new Paragraph(getTranslation("token.lead")), call, fields, made, held);
        add(new NativeDetails(getTranslation("token.title"), content));
        refresh();
    }

    private void make() {
        try {
            var token = new Code(tokens.make(name.getValue().strip()));
            made.removeAll();
            made.add(new Paragraph(getTranslation("token.once")), token);
            name.clear();
            name.setInvalid(false);
            refresh();
        } catch (IllegalArgumentException e) {
            name.setInvalid(true);
            name.setErrorMessage(String.valueOf(e.getMessage()));
        }
    }

    private void refresh() {
        held.removeAll();
        var all = tokens.list();
        if (all.isEmpty()) {
            return;
        }
        var heads =
                List.of(
                        getTranslation("token.name"),
                        getTranslation("token.day"),
                        getTranslation("import.history.action"));
        var table = new ScrollingTable(getTranslation("token.title"), heads);
        table.addClassNames("texts", "history");
        for (var token : all) {
            var revoke = new Button(getTranslation("token.revoke"), click -> revoke(token.name()));
            revoke.setAriaLabel(getTranslation("token.revoke") + " " + token.name());
            table.row(new Span(token.name()), new Span(token.day().toString()), revoke);
        }
        held.add(table);
    }

    private void revoke(String which) {
        tokens.revoke(which);
        made.removeAll();
        refresh();
    }
}
