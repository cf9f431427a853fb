package amur.chart;

import amur.trade.Dataset;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

@Component
public class ChartRenderer {
    public byte[] render(ChartSpec spec, Dataset data, ImageFormat format, Size size) {
        return "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    }
}
