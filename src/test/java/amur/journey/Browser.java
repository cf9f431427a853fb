package amur.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A real Chromium for one test class. A missing browser is a failure, never a skip.
final class Browser implements AutoCloseable {

    /// In milliseconds: a machine with much else to do shows the right page late.
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update")));
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("AMUR_CHROMIUM"))
                .map(Path::of)
                .or(
                        () ->
                                Optional.of(Path.of("/usr/bin/chromium"))
                                        .filter(p -> p.toFile().canExecute()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no Chromium: run ./amur test, or name one in AMUR_CHROMIUM"));
    }

    /// A fresh visitor.
    Page visitor(int width, int height) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("en-GB")
                                .setAcceptDownloads(true));
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
