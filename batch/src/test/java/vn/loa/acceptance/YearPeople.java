package vn.loa.acceptance;

import java.util.List;

/** Invented persons' data that the sample plants, in the shapes that people write. Nobody has them. */
final class YearPeople {
    /** A note with personal data, as written and as it may be kept. */
    record Planted(String note, String masked, String datum) {}

    private YearPeople() {}

    static String phone(String who, int n) {
        YearDice dice = new YearDice("phone", who, n);
        return "09" + dice.from(10, 98) + String.format("%06d", dice.from(101, 999_899));
    }

    static Planted note(YearDice dice) {
        String phone = "0" + dice.pick(List.of("3", "7", "8", "9")) + dice.from(2, 8)
                + String.format("%07d", dice.from(1_001, 9_998_999));
        String spaced = phone.substring(0, 4) + " " + phone.substring(4, 7) + " " + phone.substring(7);
        String dotted = spaced.replace(' ', '.');
        String abroad = "+84 " + spaced.substring(1);
        String identity = String.format("%03d", dice.from(1, 96))
                + dice.pick(List.of("0", "1", "3"))
                + dice.from(55, 99)
                + String.format("%06d", dice.from(101, 998_999));
        String mail = dice.pick(List.of("bamau", "ongmau", "chimau")) + dice.from(100, 999) + "@hopthu.example";
        return switch (dice.from(0, 7)) {
            case 0 -> planted("Bà Mẫu, ĐT ", phone, "[số điện thoại]", ", cần giúp thêm", phone);
            case 1 -> planted("Liên hệ ông Mẫu ", spaced, "[số điện thoại]", "", phone);
            case 2 -> planted("Hỏi lại qua Zalo ", dotted, "[số điện thoại]", "", phone);
            case 3 -> planted("Gọi ", abroad, "[số điện thoại]", " sau 17 giờ", phone.substring(1));
            case 4 -> planted("CCCD ", identity, "[số định danh]", " chưa kích hoạt mức 2", identity);
            case 5 -> planted("Gửi tài liệu về ", mail, "[e-mail]", "", mail);
            case 6 ->
                planted(
                        "CMND cũ ",
                        "0" + identity.substring(4),
                        "[số định danh]",
                        " đã hết hạn",
                        "0" + identity.substring(4));
            default -> planted("Hộ bà Mẫu (", identity, "[số định danh]", ") đã làm xong", identity);
        };
    }

    private static Planted planted(String before, String written, String mask, String behind, String datum) {
        return new Planted(before + written + behind, before + mask + behind, datum);
    }
}
