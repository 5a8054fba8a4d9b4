package vn.loa.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontTest {
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    @ParameterizedTest
    @EnumSource
    void hasEveryVietnameseLetterInBothCases(BundledFont font) {
        String letters = VOWELS + "bcdđghklmnpqrstvxfjwz" + "0123456789" + "₫%–…“”·";
        assertThat(font.font().canDisplayUpTo(letters + letters.toUpperCase(Locale.ROOT)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void isTheBundledFamilyAndNoFallback(BundledFont font) {
        Font loaded = font.font();
        assertThat(loaded.getFamily(Locale.ROOT)).startsWith(HouseStyle.FAMILY);
        assertThat(loaded.getPSName()).startsWith("BeVietnamPro-");
    }
}
