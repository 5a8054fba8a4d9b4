package vn.loa.charts.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.loa.charts.style.HouseStyle;

/** The one style sheet of the page, and the policy that allows it and nothing else: no script, no request, no foreign style. */
record Stylesheet(String css, String policy) {
    static Stylesheet of(HouseStyle style) {
        String css = style.css() + rules();
        return new Stylesheet(
                css,
                "default-src 'none'; style-src 'sha256-" + hash(css)
                        + "'; font-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String rules() {
        try (var in = Stylesheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
