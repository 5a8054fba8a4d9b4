package vn.loa.core.intake;

import java.text.Normalizer;
import vn.loa.core.text.MatchKey;

/** A cell or line without diacritics and in lower case, its marks of punctuation and their places kept. */
final class PlainText {
    private PlainText() {}

    /** {@code Ngày 15 tháng 3} → {@code ngay 15 thang 3}; every kind of space is a plain one, full-width digits are plain ones. */
    static String of(String text) {
        String parts = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (MatchKey.isSpace(c)) {
                plain.append(' ');
            } else if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (c == 'đ' || c == 'Đ' || c == 'ð' || c == 'Ð' || c == 'Ɖ') {
                plain.append('d');
            } else if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
