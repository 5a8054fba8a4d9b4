package vn.loa.charts.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a page may do: use its own style sheet and its own script, known by their digests, and nothing else. */
final class Policy {
    private Policy() {}

    /** @param script null: the page has none */
    static String of(String css, @Nullable String script) {
        return "default-src 'none'; style-src 'sha256-" + hash(css) + "'"
                + (script == null ? "" : "; script-src 'sha256-" + hash(script) + "'")
                + "; font-src data:; base-uri 'none'; form-action 'none'";
    }

    /** A file beside this class, with LF on every machine. */
    static String resource(String name) {
        try (var in = Policy.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
