package vn.loa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way of folding against the definition (formats.md §1, Folding), letter by letter of the decomposed text. */
class FoldTest {
    private static final String LETTERS =
            "aăâbcdđĐÐðƉeêghiklmnoôơpqrstuưvxyạảấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
                    + "ẠẢẤẦ\u0300\u0301\u0303\u0309\u0323\u0302\u031B0012345.,;-_/ \u00A0\u200B\u200D\uFEFF\u00AD\t“”–ÿßİıſ①２ｘก\u0E31中"
                    + "\uD83D\uDE00";

    @Test
    void everyCharacterFoldsAsDefined() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "x" + (char) c + "0" + (char) c + "y";
            assertThat(MatchKey.fold(text)).isEqualTo(defined(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextFoldsAsDefined(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(MatchKey.fold(text.toString())).isEqualTo(defined(text.toString()));
        }
    }

    private static String defined(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            boolean mark = c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
            boolean zeroWidth = c == 0xfeff || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2060 && c <= 0x2064;
            if (!mark && !zeroWidth) {
                boolean d = "ĐđÐðƉ".indexOf(c) >= 0;
                key.appendCodePoint(!Character.isLetterOrDigit(c) ? ' ' : d ? 'd' : Character.toLowerCase(c));
            }
        });
        return key.toString().replaceAll(" +", " ").strip().replaceAll("(?<!\\p{Nd})0+(?=\\p{Nd})", "");
    }
}
