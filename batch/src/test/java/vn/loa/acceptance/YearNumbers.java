package vn.loa.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as units write them: vi 1.234,5 · plain 1234,5 · en 1234.5, with groups of money 1,250,000. */
final class YearNumbers {
    private YearNumbers() {}

    static String write(BigDecimal number, String way) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean english = way.equals("en");
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        // An English 1,250 reads as 1,25 here, so the sheet in English groups only what nobody can misread.
        boolean grouped = way.equals("vi") || english && number.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        DecimalFormat format = new DecimalFormat(grouped ? "#,##0.######" : "0.######", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }
}
