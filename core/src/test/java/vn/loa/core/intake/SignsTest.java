package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static Signs of(String text) {
        return Signs.of(text.toCharArray(), 0, text.length());
    }

    @Test
    void plainVietnameseAsksForNoCloserLook() {
        assertThat(
                        of(
                                "1;HD-1;Khối phố 1;\"Tuyên truyền\r\nđợt 2 – “VNeID”\";5.000.000;https://phuong.gov.vn/tin/1\r\n"))
                .isEqualTo(new Signs(0));
    }

    @Test
    void nameEachKindOfCharacter() {
        assertThat(of("Khối\u200Bphố").mayHide()).isTrue();
        assertThat(of("Kho\u0302i").mayCompose()).isTrue();
        assertThat(of("Ph??ng").mayBeDamaged()).isTrue();
        assertThat(of("Ph\uFFFDng").mayBeDamaged()).isTrue();
        assertThat(of("lan＠gmail.com").mayHoldAddress()).isTrue();
        assertThat(of("lan@gmail.com")).isEqualTo(new Signs(8));
    }

    @Test
    void lookOnlyAtTheRecord() {
        assertThat(Signs.of("@a?".toCharArray(), 1, 2)).isEqualTo(new Signs(0));
    }

    /** What a sign denies must not be there: whatever NFC changes, and whatever is dropped, has one. */
    @Test
    void missNoCharacterThatIsChangedOrDropped() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            Signs signs = of(text);
            assertThat(signs.mayCompose() || Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("U+%04X composes", c)
                    .isTrue();
            assertThat(signs.mayHide() || Invisible.dropped(text, false).equals(text))
                    .as("U+%04X is hidden", c)
                    .isTrue();
            assertThat(signs.mayHoldAddress() || !PersonalData.mayHold("a" + text + "b.vn"))
                    .as("U+%04X is a sign of an address", c)
                    .isTrue();
        }
    }
}
