package vn.loa.core.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.loa.core.text.Lang;

/**
 * A plan file for a ward to fill ({@code loa plan new}): it extends the shipped plan and explains each key. Lines that begin with
 * {@code ##} explain; lines that begin with a single {@code #} are examples, used by deleting that one character. As it is written,
 * and with every example in use, it is a right plan file.
 */
public final class PlanTemplate {
    private PlanTemplate() {}

    public static String text(Lang lang) {
        String name = "plan-template_" + lang.code() + ".yaml";
        try (InputStream in = PlanTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
