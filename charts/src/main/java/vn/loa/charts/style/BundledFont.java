package vn.loa.charts.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Be Vietnam Pro (SIL Open Font License, beside it): has every Vietnamese letter, and is there where a machine has no font at all. */
enum BundledFont {
    REGULAR("BeVietnamPro-Regular.ttf"),
    SEMIBOLD("BeVietnamPro-SemiBold.ttf");

    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private final byte[] bytes;
    private final Font font;

    BundledFont(String file) {
        this.bytes = resource(file);
        this.font = load(bytes);
        // Without it text drawn as outlines silently falls back to a font of the machine.
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    }

    Font font() {
        return font;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] resource(String file) {
        try (var in = BundledFont.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * On Linux the JDK refuses to load even a bundled font where the machine has no font or no fontconfig (an error, not an
     * exception, before 25). A configuration that names none is enough; it is tried only then, so that a machine with fonts keeps
     * its own.
     */
    private static Font load(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException | RuntimeException | InternalError e) {
            if (System.getProperty(FONTCONFIG) != null) {
                throw new IllegalStateException(
                        "The bundled font cannot be loaded with " + FONTCONFIG + " as it is set", e);
            }
            return loadWithoutMachineFonts(bytes);
        }
    }

    private static Font loadWithoutMachineFonts(byte[] bytes) {
        try {
            Path none = Files.createTempFile("loa-fontconfig", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONTCONFIG, none.toString());
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font cannot be loaded", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font is damaged", e);
        }
    }
}
