package amur.analysis;

import amur.trade.Preferred;
import java.util.List;

/// The declared preferences, the strongest first.
public record Preferences(List<Preferred> declared) {}
