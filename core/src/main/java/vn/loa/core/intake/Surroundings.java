package vn.loa.core.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a number stands alone: what may be before it and behind it (formats.md §1.4). */
final class Surroundings {
    private static final Set<String> LABELS = Set.of(
            "dt", "sdt", "tel", "phone", "mobile", "zalo", "viber", "hotline", "fax", "dd", "lh", "so", "cccd", "cmnd",
            "cmt", "thoai");
    private static final Pattern DOCUMENT = Pattern.compile("/[A-ZĐ]{2,5}(?![\\p{L}])");
    private static final Pattern MONEY = Pattern.compile(
            " ?(?:đồng|dong|đ|vnđ|vnd|₫|nghìn|ngàn|triệu|tr|tỷ|tỉ)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Surroundings() {}

    /** @param lastEnd where the personal number before it ended; -1: none */
    static boolean beginsAlone(String text, int start, int lastEnd) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK) {
            return isLabel(text, start);
        }
        boolean mark = before == '.' || before == ',' || before == '．';
        return !mark || start < 2 || start - 1 == lastEnd || !Character.isDigit(text.charAt(start - 2));
    }

    static boolean endsAlone(String text, int start, int end) {
        if (end == text.length()) {
            return true;
        }
        if (Character.isLetter(text.charAt(end))) {
            return false;
        }
        boolean amount = Character.digit(text.charAt(start), 10) != 0 && looksAt(MONEY, text, end);
        return !amount && !looksAt(DOCUMENT, text, end);
    }

    private static boolean looksAt(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }

    /** {@code ĐT0912…}: the word that touches the number is a label. */
    private static boolean isLabel(String text, int start) {
        int from = start;
        while (from > 0
                && (Character.isLetter(text.charAt(from - 1))
                        || Character.getType(text.charAt(from - 1)) == Character.NON_SPACING_MARK)) {
            from--;
        }
        return LABELS.contains(PlainText.of(text.substring(from, start)));
    }
}
