package amur.trade;

import java.util.regex.Pattern;

/// A country or group by its ISO 3166 alpha-3 code; `WLD` stands for all partners together.
public record Area(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public static final Area CHINA = new Area("CHN");
    public static final Area RUSSIA = new Area("RUS");
    public static final Area WORLD = new Area("WLD");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no ISO 3166 alpha-3 code such as CHN, RUS or WLD".formatted(code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
