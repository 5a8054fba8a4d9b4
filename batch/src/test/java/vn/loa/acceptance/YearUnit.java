package vn.loa.acceptance;

import java.time.YearMonth;
import java.util.Set;

/**
 * A unit of the sample's ward.
 *
 * @param people that it can reach: of a block its residents, of a school its pupils, of others whom they usually reach
 * @param perMonth activities in an ordinary month
 * @param success chance that somebody who was shown a thing then does it
 * @param from, to months in which it exists
 * @param silent months of which it never reports
 * @param style how it fills in the sheet
 */
record YearUnit(
        String code,
        String name,
        Kind kind,
        int people,
        double perMonth,
        double success,
        Habit habit,
        YearMonth from,
        YearMonth to,
        Set<YearMonth> silent,
        String style) {
    enum Kind {
        CULTURE('V'),
        OFFICE('P'),
        COUNTER('C'),
        ECONOMY('E'),
        FRONT('F'),
        SCHOOL('S'),
        BLOCK('B');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** As year-titles.txt names it. */
        char letter() {
            return letter;
        }
    }

    /** How punctual it is. */
    enum Habit {
        PUNCTUAL,
        USUAL,
        LATE
    }

    boolean exists(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** The area of a block: it has its number. */
    String area() {
        return kind == Kind.BLOCK ? code.replace("khoi-pho-", "kp-") : null;
    }
}
