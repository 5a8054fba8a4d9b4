package vn.loa.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind a date: a local time of day is dropped, one with a zone is a problem (formats.md §1.4). */
enum TimeOfDay {
    NONE,
    LOCAL,
    WITH_ZONE,
    /** Something else, so that the text is no date. */
    OTHER;

    private static final Pattern CLOCK =
            Pattern.compile(" +(?:luc +)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?: *(?:am|pm|sa|ch))?");
    private static final Pattern SPOKEN =
            Pattern.compile(" +(?:luc +)?(\\d{1,2}) *(?:gio|g|h)(?: *(\\d{1,2})(?: *(?:phut|ph|p))?)?()");
    private static final Pattern ZONE =
            Pattern.compile(" *(?:z|(?:utc|gmt|ict)(?: *[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}(?::?\\d{2})?)");

    /** @param rest plain text behind a date, the space between them included */
    static TimeOfDay of(String rest) {
        if (rest.isBlank()) {
            return NONE;
        }
        Matcher time = CLOCK.matcher(rest);
        if (!time.lookingAt()) {
            time = SPOKEN.matcher(rest);
        }
        if (time.lookingAt()) {
            boolean exists = within(time.group(1), 23) && within(time.group(2), 59) && within(time.group(3), 59);
            String behind = rest.substring(time.end());
            if (behind.isBlank()) {
                return exists ? LOCAL : OTHER;
            }
            return ZONE.matcher(behind).matches() ? WITH_ZONE : OTHER;
        }
        return ZONE.matcher(rest).matches() && rest.charAt(0) != '-' ? WITH_ZONE : OTHER;
    }

    private static boolean within(@Nullable String digits, int max) {
        return digits == null || digits.isEmpty() || Integer.parseInt(digits) <= max;
    }
}
