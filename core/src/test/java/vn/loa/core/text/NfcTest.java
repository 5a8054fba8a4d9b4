package vn.loa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcTest {
    @Test
    void composesAsTheNormalizerDoesBehindAnyLetter() {
        for (String before : new String[] {"", "a", "E", "ơ", "ậ", "\u1100", "ก", "e\u0323"}) {
            for (char c = 0; c < 0xD800; c++) {
                String text = before + c;
                assertThat(Nfc.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void leavesComposedTextAsItIs() {
        String text = "Tuyên truyền “Nghị quyết 57” – đợt 1";
        assertThat(Nfc.of(text)).isSameAs(text);
        assertThat(Nfc.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
    }
}
