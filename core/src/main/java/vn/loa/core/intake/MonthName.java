package vn.loa.core.intake;

import java.util.List;

/** Months by name as Excel writes them in English and in Vietnamese: {@code Mar}, {@code March}, {@code Thg3}, {@code Tháng Ba}. */
final class MonthName {
    /** Part of a pattern over {@link PlainText}. */
    static final String PATTERN =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|thg ?(?:0?[1-9]|1[0-2])"
                    + "|thang (?:muoi mot|muoi hai|muoi|gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin)";

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> VIETNAMESE =
            List.of("mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai");

    private MonthName() {}

    /** 1 to 12, of a text that matches {@link #PATTERN}. */
    static int number(String name) {
        if (name.startsWith("thg")) {
            return Integer.parseInt(name.substring(3).strip());
        }
        if (name.startsWith("thang ")) {
            String word = name.substring(6);
            return word.equals("gieng") ? 1 : VIETNAMESE.indexOf(word) + 1;
        }
        return ENGLISH.indexOf(name.substring(0, 3)) + 1;
    }
}
