package vn.loa.charts.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a {@link Tab}; one browser serves all tests of a JVM. Where no Chromium is installed the tests are skipped aloud,
 * unless {@code -Dloa.require.chromium=true}.
 */
public final class InChromium implements BeforeAllCallback, ParameterResolver {
    private static final Namespace HERE = Namespace.create(InChromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> program = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && Boolean.getBoolean("loa.require.chromium")) {
            throw new AssertionError("Chromium is required (-Dloa.require.chromium=true) and is not installed");
        }
        if (program.isEmpty()) {
            System.out.println("SKIPPED: the page was not looked at in a browser, since no Chromium is installed");
        }
        assumeTrue(program.isPresent(), "No Chromium is installed");
        // Kept in the root: the browser is closed when the last class is done.
        context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Browser.class, key -> started(program.orElseThrow()), Browser.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot().getStore(HERE).get(Browser.class, Browser.class);
        // Kept with the test, which closes it.
        return context.getStore(HERE).getOrComputeIfAbsent(Tab.class, key -> new Tab(browser), Tab.class);
    }

    private static Browser started(Path program) {
        try {
            return new Browser(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
