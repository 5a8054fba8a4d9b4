package vn.loa.core.text;

import java.text.Normalizer;

/** Text in the form in which it is stored and shown: composed, NFC. */
public final class Nfc {
    private Nfc() {}

    /** The same instance where the text is composed already, which is told without a look at each letter's properties. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Latin letters, Vietnamese ones among them, and punctuation: they are composed and compose with nothing before them. */
    public static boolean isComposed(char c) {
        return c < 0x300 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2002 && c < 0x2070;
    }
}
