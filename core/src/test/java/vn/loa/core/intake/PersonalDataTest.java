package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0912345678 | [số điện thoại]",
                "0912 345 678 | [số điện thoại]",
                "0912.345.678 | [số điện thoại]",
                "0912-345-678 | [số điện thoại]",
                "091 234 5678 | [số điện thoại]",
                "091-2345678 | [số điện thoại]",
                "0912.34.56.78 | [số điện thoại]",
                "09 12 34 56 78 | [số điện thoại]",
                "09 1234 5678 | [số điện thoại]",
                "0912 - 345 - 678 | [số điện thoại]",
                "+84 912 345 678 | [số điện thoại]",
                "+84912345678 | [số điện thoại]",
                "+84.912.345.678 | [số điện thoại]",
                "(+84) 912 345 678 | [số điện thoại]",
                "+84 (0)912 345 678 | [số điện thoại]",
                "84912345678 | [số điện thoại]",
                "84-912-345-678 | [số điện thoại]",
                "0084912345678 | [số điện thoại]",
                "(0205) 3 812 345 | [số điện thoại]",
                "(0205) 3812345 | [số điện thoại]",
                "0205.3812.345 | [số điện thoại]",
                "02053812345 | [số điện thoại]",
                "025 3812 345 | [số điện thoại]",
                "(84-205) 3812345 | [số điện thoại]",
                "+84 205 3812345 | [số điện thoại]",
                "(024) 37654321 | [số điện thoại]",
                "01682345678 | [số điện thoại]",
                "０９１２３４５６７８ | [số điện thoại]",
                "0912\u00a0345\u00a0678 | [số điện thoại]",
                "(0912345678) | ([số điện thoại])",
                "(ĐT 0912345678) | (ĐT [số điện thoại])",
                "Người lập biểu: Nguyễn Văn A, ĐT 0912345678 | Người lập biểu: Nguyễn Văn A, ĐT [số điện thoại]",
                "ĐT0912345678 | ĐT[số điện thoại]",
                "SĐT:0912.345.678. | SĐT:[số điện thoại].",
                "0912345678, 0987654321 | [số điện thoại], [số điện thoại]",
                "0912345678,0987654321 | [số điện thoại],[số điện thoại]",
                "0912345678-0987654321 | [số điện thoại]-[số điện thoại]",
                "0912.345.678-0987.654.321 | [số điện thoại]-[số điện thoại]",
                "0912345678 - 0987654321 | [số điện thoại] - [số điện thoại]",
                "0912345678/0987654321 | [số điện thoại]/[số điện thoại]",
                "0912 345 678 15 người | [số điện thoại] 15 người",
                "1. 0912345678 | 1. [số điện thoại]",
                "0912345678/Nguyễn Văn A | [số điện thoại]/Nguyễn Văn A",
                "zalo.me/0912345678 | zalo.me/[số điện thoại]",
                "https://zalo.me/0912345678?src=qr | https://zalo.me/[số điện thoại]?src=qr",
                "https://ZALO.me/84912345678 | https://ZALO.me/[số điện thoại]",
                "tel:0912345678 | tel:[số điện thoại]",
                "https://kylua.vn/tin/1;0912345678 | https://kylua.vn/tin/1;[số điện thoại]",
                "bao-cao_0912345678.csv | bao-cao_[số điện thoại].csv",
                "khoi-pho-1__0912345678-thang-1.csv | khoi-pho-1__[số điện thoại]-thang-1.csv",
            })
    void masksTelephones(String text, String masked) {
        assertThat(PersonalData.mask(text, false))
                .isEqualTo(new PersonalData.Masked(masked, Set.of(PersonalKind.PHONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "020123456789 | [số định danh]",
                "001096012345 | [số định danh]",
                "096200012345 | [số định danh]",
                "020 123 456 789 | [số định danh]",
                "020.123.456.789 | [số định danh]",
                "020 1 99 123456 | [số định danh]",
                "0201 9912 3456 | [số định danh]",
                "CCCD: 020123456789 cấp 2021 | CCCD: [số định danh] cấp 2021",
                "CCCD020123456789 | CCCD[số định danh]",
                "20123456789 | [số định danh]",
                "10123456789 | [số định danh]",
                "96123456789 | [số định danh]",
                "CMND 081234567 | CMND [số định danh]",
                "CMND số 081 234 567 cấp tại Lạng Sơn | CMND số [số định danh] cấp tại Lạng Sơn",
                "cmt: 081.234.567 | cmt: [số định danh]",
                "Giấy chứng minh nhân dân: 181234567 | Giấy chứng minh nhân dân: [số định danh]",
                "cccd_020123456789.csv | cccd_[số định danh].csv",
            })
    void masksIdentityNumbers(String text, String masked) {
        assertThat(PersonalData.mask(text, false))
                .isEqualTo(new PersonalData.Masked(masked, Set.of(PersonalKind.IDENTITY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lan.nguyen@langson.gov.vn | [e-mail]",
                "mailto:lan@gmail.com | mailto:[e-mail]",
                "Gửi về lan_99@kylua.edu.vn. | Gửi về [e-mail].",
                "<lan@gmail.com>;an@gmail.com | <[e-mail]>;[e-mail]",
                "lan＠gmail.com | [e-mail]",
                "https://form.vn/?mail=lan@gmail.com&x=1 | https://form.vn/?mail=[e-mail]&x=1",
                "0912345678@zalo.vn | [e-mail]",
            })
    void masksEmailAddresses(String text, String masked) {
        assertThat(PersonalData.mask(text, false))
                .isEqualTo(new PersonalData.Masked(masked, Set.of(PersonalKind.EMAIL)));
    }

    @Test
    void masksEveryKindInOneCell() {
        assertThat(PersonalData.mask("Bà Lan 0912345678, CCCD 020123456789, lan@gmail.com", false))
                .isEqualTo(new PersonalData.Masked(
                        "Bà Lan [số điện thoại], CCCD [số định danh], [e-mail]",
                        Set.of(PersonalKind.PHONE, PersonalKind.IDENTITY, PersonalKind.EMAIL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Phát thanh về chuyển đổi số",
                "79/KH-UBND",
                "1234567890/QĐ-UBND",
                "0312345678/QĐ-UBND",
                "0912345678/GPXD",
                "Nghị quyết số 57-NQ/TW ngày 22/12/2024",
                "12.000.000",
                "12.500.000.000 đồng",
                "20.123.456.789",
                "12 500 000 000",
                "20123456789 đồng",
                "84912345678đ",
                "84.912.345.678",
                "45.000",
                "123456789",
                "912345678",
                "15/01/2026",
                "05.01.2026 12 bài",
                "05-01-2026 08:30",
                "05.01.2026 - 07.01.2026",
                "30/01-02/02/2026",
                "Các ngày 05-07-09-11-13/01/2026",
                "05, 07, 09, 11, 13/01/2026",
                "05.01.26 07.01.26",
                "tháng 05-2026 1234 lượt",
                "2026-01-15T08:30:00",
                "7h30-8h30 05/01/2026",
                "01.02.03.04.05.06",
                "0,0912345678",
                "0.0312345678",
                "12.0912345678",
                "1900 1234",
                "1800.6789",
                "20260115083000",
                "0912345678901234",
                "HD0912345678",
                "0912345678ab",
                "https://kylua.langson.gov.vn/tin/0912345678",
                "https://www.facebook.com/kylua/posts/020123456789",
                "www.kylua.vn/84912345678",
                "facebook.com/0912345678",
                "kylua.langson.gov.vn/a?id=20123456789",
                "https://zalo.me/g/abcdef123456",
                "https://www.tiktok.com/@kylua.vn",
                "https://www.google.com/maps/@21.8537,106.7612,15z",
                "@PhuongKyLua",
                "lan@nha",
                "21.8537, 106.7612",
                "097123456789",
                "000123456789",
                "0912 345\n678",
                "0912345\r\n678",
                "09123\t45678",
                "081234567",
                "Khối phố 01",
                "95%",
            })
    void keepsWhatIsNobodysNumber(String text) {
        PersonalData.Masked masked = PersonalData.mask(text, false);

        assertThat(masked.kinds()).isEmpty();
        assertThat(masked.text()).isSameAs(text);
    }

    @Test
    void masksNineDigitsUnderAnIdentityHeaderOnly() {
        assertThat(PersonalData.mask("081234567", true).text()).isEqualTo("[số định danh]");
        assertThat(PersonalData.mask("081234567", false).text()).isEqualTo("081234567");
    }

    @Test
    void masksOnBothSidesOfALineBreakButNotAcross() {
        assertThat(PersonalData.mask("0912345678\n0987654321", false).text())
                .isEqualTo("[số điện thoại]\n[số điện thoại]");
        assertThat(PersonalData.mask("0912345678\n020123456789", false).text())
                .isEqualTo("[số điện thoại]\n[số định danh]");
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, [số điện thoại]",
        "0123456789, [số điện thoại]",
        "000000001, [số định danh]",
        "000123456789, [số định danh]",
        "020123456789, [số định danh]"
    })
    void masksWholeNumberCellsThatBeginWithZero(String cell, String masked) {
        assertThat(PersonalData.maskNumber(cell).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ tên",
                "HỌ VÀ TÊN người phụ trách",
                "ho ten",
                "Ngày sinh",
                "Số CCCD",
                "CMND/CCCD",
                "Điện thoại",
                "SĐT",
                "Số điện thoại liên hệ",
                "Email",
                "E-mail"
            })
    void knowsHeadersThatNamePersons(String header) {
        assertThat(PersonalData.namesPersons(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên hoạt động", "Ngày thực hiện", "Ghi chú", "Người phụ trách", "Số người tham dự", ""})
    void knowsHeadersThatNameNobody(String header) {
        assertThat(PersonalData.namesPersons(header)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Số CMND,true", "CMT,true", "Chứng minh thư,true", "Minh chứng,false", "CCCD,false"})
    void knowsHeadersOfOldIdentityCards(String header, boolean named) {
        assertThat(PersonalData.namesIdentity(header)).isEqualTo(named);
    }

    @Test
    void neverThrowsAndFindsNothingMoreInWhatItMasked() {
        Random random = new Random(79);
        String letters = "0123456789 .-/()+@:;,zalomeđCMND\n\t０９";
        for (int n = 0; n < 10_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            PersonalData.Masked once = PersonalData.mask(text.toString(), false);
            assertThat(PersonalData.mask(once.text(), false).text()).isEqualTo(once.text());
        }
    }

    @Test
    void readsLongHostileCellsInLinearTime() {
        String dots = "a.".repeat(50_000) + "@" + "a".repeat(50_000) + " 0912345678 " + "0".repeat(50_000);
        String phones = "0912345678;".repeat(10_000);

        assertThat(PersonalData.mask(dots, false).kinds()).containsExactly(PersonalKind.PHONE);
        assertThat(PersonalData.mask(phones, false).text()).isEqualTo("[số điện thoại];".repeat(10_000));
    }
}
