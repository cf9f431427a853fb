package amur.dashboard.ui;

import amur.dashboard.ChangesRequest;
import amur.dashboard.WhatChanged;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.OfThePresent;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import amur.store.Change;
import amur.store.Changes;
import amur.store.Releases;
import amur.store.Sources;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What changed between two days, cell by cell, and from which release. The days and the kind of
/// change are in the address.
@Route(value = "changes", layout = MainLayout.class)
@AnonymousAllowed
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfThePresent {

    /// More than anybody reads on a page; the files have all.
    private static final int SHOWN = 500;

    private final Changes changes;
    private final Releases releases;
    private final Sources sources;
    private final Clock clock;

    ChangesView(Changes changes, Releases releases, Sources sources, Clock clock) {
        this.changes = changes;
        this.releases = releases;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = new HashMap<>(event.getLocation().getQueryParameters().getParameters());
        var asof = AsOf.of(asked, clock);
        asked.remove(AsOf.KEY);
        var request = ChangesRequest.of(asked, releases, clock);
        var today = AsOf.today(clock);
        removeAll();
        add(
                new PageHeader(getTranslation("changes.title"), getTranslation("changes.lead")),
                new DaysForm(request, today, asof),
                card(request, asof));
    }

    private Section card(ChangesRequest request, AsOf asof) {
        var found = WhatChanged.of(request, changes, SHOWN);
        var card = new Section(kinds(request, found, asof));
        card.addClassName("card");
        if (found.shown().isEmpty()) {
            card.add(nothing(request, found));
        } else {
            card.add(limit(request, found), table(request, found), files(request));
        }
        return card;
    }

    /// The rows behind a cell are shown as known at the later day.
    private ChangesTable table(ChangesRequest request, WhatChanged found) {
        var known = Optional.of(request.to()).filter(day -> day.isBefore(AsOf.today(clock)));
        return new ChangesTable(found.shown(), sources.all(), known, formats());
    }

    private Paragraph limit(ChangesRequest request, WhatChanged found) {
        var wanted = request.kind().map(found::count).orElseGet(found::all);
        var shown = found.shown().size();
        var words = new Paragraph(getTranslation("changes.limited", shown, wanted));
        words.addClassName("small");
        words.setVisible(wanted > shown);
        return words;
    }

    /// How many of each kind there are; each leads to those alone.
    private Nav kinds(ChangesRequest request, WhatChanged found, AsOf asof) {
        var kinds = new Nav();
        kinds.addClassNames("counts", "kinds");
        kinds.setAriaLabel(getTranslation("changes.counts"));
        kinds.add(kind("all", found.all(), Optional.empty(), request, asof));
        for (var kind : Change.Kind.values()) {
            var name = ChangesRequest.code(kind);
            kinds.add(kind(name, found.count(kind), Optional.of(kind), request, asof));
        }
        return kinds;
    }

    private Anchor kind(
            String name, int count, Optional<Change.Kind> kind, ChangesRequest request, AsOf asof) {
        var address = asof.on("changes?" + request.of(kind).address());
        var link = new Anchor(address, getTranslation("changes." + name, count));
        link.addClassName("chip");
        if (kind.equals(request.kind())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Paragraph nothing(ChangesRequest request, WhatChanged found) {
        var key = found.all() == 0 ? "changes.none" : "changes.none.kind";
        var words =
                new Paragraph(
                        getTranslation(
                                key, formats().day(request.from()), formats().day(request.to())));
        words.addClassName("empty");
        return words;
    }

    private Nav files(ChangesRequest request) {
        var files = new Nav();
        files.addClassName("actions");
        files.setAriaLabel(getTranslation("export.data"));
        for (var format : List.of("csv", "json")) {
            var name = "amur-changes-%s-%s.%s".formatted(request.from(), request.to(), format);
            var file =
                    new Anchor(
                            "api/changes?" + request.address() + "&format=" + format,
                            getTranslation("changes.file." + format));
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", name);
            files.add(file);
        }
        return files;
    }

    private Formats formats() {
        return new Formats(Phrases.of(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("changes.title") + " · Amur";
    }
}
