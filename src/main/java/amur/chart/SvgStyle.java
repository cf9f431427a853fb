package amur.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// What an SVG element inherits, reduced to what makes a difference.
///
/// @param values by attribute
record SvgStyle(Map<String, String> values) {

    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "fill-opacity", "1",
                    "stroke", "none",
                    "stroke-opacity", "1",
                    "stroke-width", "1",
                    "stroke-linecap", "butt",
                    "stroke-linejoin", "miter",
                    "stroke-dasharray", "none",
                    "font-weight", "normal");

    private static final Set<String> KEPT =
            Set.of(
                    "fill",
                    "fill-opacity",
                    "stroke",
                    "stroke-opacity",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-dasharray",
                    "font-family",
                    "font-size");

    private static final Set<String> DROPPED =
            Set.of(
                    "color-interpolation",
                    "color-rendering",
                    "font-style",
                    "font-weight",
                    "image-rendering",
                    "shape-rendering",
                    "stroke-dashoffset",
                    "stroke-miterlimit",
                    "text-rendering",
                    "xmlns",
                    "xmlns:xlink");

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    static boolean inherits(String attribute) {
        return KEPT.contains(attribute) || DROPPED.contains(attribute);
    }

    SvgStyle with(Element element) {
        var all = new LinkedHashMap<>(values);
        for (var name : KEPT.stream().sorted().toList()) {
            if (element.hasAttribute(name)) {
                all.put(name, element.getAttribute(name));
            }
        }
        return new SvgStyle(all);
    }

    /// As attributes, in a fixed order.
    String text(boolean letters) {
        var text = new StringBuilder();
        var stroked = !letters && !"none".equals(values.get("stroke"));
        for (var name : KEPT.stream().sorted().toList()) {
            var value = values.getOrDefault(name, "");
            var wanted = name.startsWith("font") ? letters : stroked || !name.startsWith("stroke");
            if (wanted && name.equals("font-family")) {
                text.append(value.contains("SemiBold") ? " font-weight=\"600\"" : "");
            } else if (wanted && !value.equals(DEFAULTS.getOrDefault(name, ""))) {
                text.append(SvgLeaves.attribute(name, brief(name, value)));
            }
        }
        return text.toString();
    }

    private static String brief(String name, String value) {
        var rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return "#%02x%02x%02x".formatted(part(rgb, 1), part(rgb, 2), part(rgb, 3));
        }
        return name.equals("font-size") ? value.replace("px", "") : value;
    }

    private static int part(java.util.regex.Matcher rgb, int group) {
        return Integer.parseInt(rgb.group(group));
    }
}
