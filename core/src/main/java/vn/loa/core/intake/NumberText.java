package vn.loa.core.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** Numbers as units write them: consumed whole or refused, never guessed (formats.md §1.4). */
final class NumberText {
    private NumberText() {}

    /** A number, or what is wrong. */
    sealed interface Result {}

    /** The value, multiplied as the rule says; {@code unitDropped}: its own unit stood behind it (finding {@code unit_in_cell}). */
    record Number(BigDecimal value, boolean unitDropped) implements Result {}

    /**
     * @param kind BAD_NUMBER, NEGATIVE_NUMBER or NOT_WHOLE
     * @param details {@code case} and the values of its sentence
     * @param mask nine or more digits that begin with 0: show {@link PersonalData#maskNumber} instead of the cell
     */
    record Bad(ProblemKind kind, Map<String, String> details, boolean mask) implements Result {
        public Bad {
            details = Map.copyOf(details);
        }
    }

    /** By grammar alone; a trimmed cell, its own unit behind it allowed. */
    static NumberVote vote(String cell, NumberRule rule) {
        String text = clean(cell);
        int end = marksEnd(text);
        if (end < text.length() && !rule.isOwnUnit(text.substring(end))) {
            return NumberVote.NEITHER;
        }
        String number = text.substring(0, end);
        BigDecimal vi = NumberGrammar.parse(number, NumberStyle.VI);
        if (NumberGrammar.isDigits(number, 0, end)) {
            return vi == null ? NumberVote.NEITHER : NumberVote.SAME;
        }
        BigDecimal en = NumberGrammar.parse(number, NumberStyle.EN);
        if (vi == null) {
            return en == null ? NumberVote.NEITHER : NumberVote.EN_ONLY;
        }
        if (en == null) {
            return NumberVote.VI_ONLY;
        }
        return vi.compareTo(en) == 0 ? NumberVote.SAME : NumberVote.DIFFERENT;
    }

    /** Reads a trimmed cell that is not empty and not a lone dash. */
    static Result read(String cell, NumberRule rule, NumberStyle style) {
        String text = clean(cell);
        int end = marksEnd(text);
        boolean unit = end < text.length();
        if (unit && !rule.isOwnUnit(text.substring(end))) {
            return BadNumber.of(text, rule, style);
        }
        BigDecimal value = NumberGrammar.parse(text.substring(0, end), style);
        if (value == null || unit && rule.multiplier() != 1 && rule.column() == Column.COST_VND) {
            return BadNumber.of(text, rule, style);
        }
        return checked(value, unit, rule, style);
    }

    /** The problem of a cell that both styles read with different values, in a file that has English-only numbers and no vi-only one. */
    static Bad twoReadings(String cell, NumberRule rule) {
        return BadNumber.twoReadings(clean(cell));
    }

    private static Result checked(BigDecimal number, boolean unitDropped, NumberRule rule, NumberStyle style) {
        BigDecimal value = rule.multiplier() == 1 ? number : number.multiply(BigDecimal.valueOf(rule.multiplier()));
        if (value.compareTo(rule.max()) > 0) {
            Map<String, String> details = Map.of("case", "too_large", "max", NumberGrammar.write(rule.max(), style));
            return new Bad(ProblemKind.BAD_NUMBER, details, false);
        }
        BigDecimal whole = rule.whole() && value.scale() > 0 ? wholeOf(value) : value;
        return whole == null ? new Bad(ProblemKind.NOT_WHOLE, Map.of(), false) : new Number(whole, unitDropped);
    }

    private static @Nullable BigDecimal wholeOf(BigDecimal value) {
        BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
        return whole.compareTo(value) == 0 ? whole : null;
    }

    /** Without the apostrophe that Excel writes before text, and with plain digits for full-width ones. */
    static String clean(String cell) {
        String text = MatchKey.trim(cell);
        if (!text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '’')) {
            text = MatchKey.trim(text.substring(1));
        }
        return plainDigits(text);
    }

    static String plainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWide(text.charAt(i))) {
                return text.chars()
                        .map(c -> isWide((char) c) ? c - '０' + '0' : c)
                        .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isWide(char c) {
        return c >= '０' && c <= '９';
    }

    /** End of the leading digits, points and commas. */
    static int marksEnd(String text) {
        int i = 0;
        while (i < text.length()
                && (NumberGrammar.isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ',')) {
            i++;
        }
        return i;
    }
}
