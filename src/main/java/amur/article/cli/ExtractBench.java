package amur.article.cli;

import amur.article.PressText;
import amur.article.extraction.Extractor;
import amur.shell.Bench;
import amur.shell.Timing;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `./amur bench extract`: how long a million characters take, of an article and of what is none.
@Component
class ExtractBench implements Bench {

    private static final int CHARACTERS = 1_000_000;
    private static final int LIMIT = 2000;
    private static final List<String> TEXTS =
            List.of(
                    "In the first half China bought 55.2 million tons of Russian crude, up 5% from 52.6 million a year earlier; the bill rose to $33.2 billion.\n\n",
                    "Китай купил в августе 9,2 млн т российского угля на 1,1 млрд долл., на 14% больше, чем годом ранее.\n\n",
                    "8月，中国从俄罗斯进口原油1053万吨，同比增长14%，金额为52亿美元。\n\n",
                    "1",
                    "$1 billion ",
                    "from $1bn to $2bn, ",
                    "(",
                    "a year earlier ");

    private final Extractor extractor;

    ExtractBench(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public void run(PrintStream out) {
        for (var part : TEXTS) {
            var body = part.repeat(CHARACTERS / part.length());
            var text = new PressText("", "", Optional.of(LocalDate.of(2023, 9, 20)), "", body);
            var timing = Timing.of(() -> extractor.extract(text));
            out.printf(
                    "  %-24.24s %s  limit %d ms%s%n",
                    part.strip(), timing, LIMIT, timing.median() > LIMIT ? ": MISSED" : "");
        }
    }
}
