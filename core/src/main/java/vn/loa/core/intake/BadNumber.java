package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** What is wrong with a cell that is no number, and the number to send in its place where the cell itself tells it. */
final class BadNumber {
    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([\\s\\u00a0\\u202f]\\d{3})+");
    private static final Pattern FACTOR = Pattern.compile("(tram|nghin|ngan|k|trieu|tr|ty|ti)(?: (.+))?");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private BadNumber() {}

    /** @param text cleaned cell that is no number of this rule and style */
    static NumberText.Bad of(String text, NumberRule rule, NumberStyle style) {
        if (NumberGrammar.isPersonal(text)) {
            return new NumberText.Bad(ProblemKind.BAD_NUMBER, Map.of("case", "personal"), true);
        }
        if (isNegative(text)) {
            return new NumberText.Bad(ProblemKind.NEGATIVE_NUMBER, Map.of(), false);
        }
        return bad(details(text, rule, style));
    }

    static NumberText.Bad twoReadings(String text) {
        String number = text.substring(0, NumberText.marksEnd(text));
        return bad(Map.of(
                "case", "two_readings", "vi", plain(number, NumberStyle.VI), "en", plain(number, NumberStyle.EN)));
    }

    private static NumberText.Bad bad(Map<String, String> details) {
        return new NumberText.Bad(ProblemKind.BAD_NUMBER, details, false);
    }

    private static Map<String, String> details(String text, NumberRule rule, NumberStyle style) {
        if (text.startsWith("#")) {
            return Map.of("case", "excel_error");
        }
        if (EXPONENT.matcher(text).matches()) {
            return Map.of("case", "exponent");
        }
        if (SPACED.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text.replaceAll("\\D", ""));
            return number("spaced", value, style);
        }
        int end = NumberText.marksEnd(text);
        BigDecimal value = anyStyle(text.substring(0, end), style);
        if (value == null) {
            return Map.of();
        }
        String rest = MatchKey.trim(text.substring(end));
        return rest.isEmpty() ? number("english", value, style) : behind(value, rest, rule, style);
    }

    /** Words behind a number. */
    private static Map<String, String> behind(BigDecimal value, String rest, NumberRule rule, NumberStyle style) {
        if (rest.equals("%") || rest.equals("％")) {
            return number(rule.column() == Column.VALUE ? "words" : "percent", value, style);
        }
        if (rest.chars().anyMatch(Character::isDigit)) {
            return Map.of();
        }
        String key = NumberRule.key(rest);
        Matcher factor = FACTOR.matcher(key);
        if (factor.matches() && (factor.group(2) == null || rule.isOwnUnit(factor.group(2)))) {
            BigDecimal full = value.multiply(factorOf(factor.group(1)));
            return number("factor", divided(full, rule.multiplier()), style);
        }
        if (key.equals("gio") && rule.column() == Column.MINUTES) {
            return number("hours", value.multiply(SIXTY), style);
        }
        if (rule.isOwnUnit(rest)) {
            return rule.multiplier() == 1
                    ? number("english", value, style)
                    : number("dong", divided(value, rule.multiplier()), style);
        }
        if (rule.column() == Column.QUANTITY && !key.isEmpty()) {
            Map<String, String> details = new HashMap<>(number("unit", value, style));
            details.put("unit", PersonalData.mask(rest, false).text());
            return details;
        }
        return number("words", value, style);
    }

    private static BigDecimal divided(BigDecimal value, long multiplier) {
        int zeros = Long.toString(multiplier).length() - 1;
        return value.movePointLeft(zeros);
    }

    private static BigDecimal factorOf(String word) {
        return switch (word) {
            case "tram" -> BigDecimal.valueOf(100);
            case "nghin", "ngan", "k" -> BigDecimal.valueOf(1_000);
            case "trieu", "tr" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private static Map<String, String> number(String which, BigDecimal value, NumberStyle style) {
        return Map.of("case", which, "number", NumberGrammar.write(value, style));
    }

    /** In the file's style, else in the other: a remedy may say what reading must not guess. */
    private static @Nullable BigDecimal anyStyle(String number, NumberStyle style) {
        BigDecimal value = NumberGrammar.parse(number, style);
        NumberStyle other = style == NumberStyle.VI ? NumberStyle.EN : NumberStyle.VI;
        return value != null ? value : NumberGrammar.parse(number, other);
    }

    /** Without group marks, so that nobody can read it otherwise. */
    private static String plain(String number, NumberStyle style) {
        BigDecimal value = NumberGrammar.parse(number, style);
        return value == null ? number : value.toPlainString().replace('.', ',');
    }

    private static boolean isNegative(String text) {
        if (text.isEmpty() || "-−–－".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String behind = MatchKey.trim(text.substring(1));
        return !behind.isEmpty() && NumberGrammar.isDigit(behind.charAt(0));
    }
}
