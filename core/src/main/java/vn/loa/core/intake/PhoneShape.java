package vn.loa.core.intake;

/**
 * Telephones as people in Vietnam write them: mobiles of ten digits (eleven before 2018), landlines with their area code, both also
 * behind +84, 84 or 0084.
 */
final class PhoneShape {
    private PhoneShape() {}

    /** Index of the last group of the telephone that begins at group {@code k}; -1: none does. */
    static int last(DigitGroups groups, int k) {
        String head = groups.digits(k, Math.min(k + 2, groups.size() - 1));
        if (head.startsWith("0084")) {
            return foreign(groups, k, 4);
        }
        if (head.startsWith("84")) {
            return isCountryCode(groups, k) || isPlainCountryCode(groups, k, head) ? foreign(groups, k, 2) : -1;
        }
        if (!head.startsWith("0") || !isGroupedLikePhone(groups, k)) {
            return -1;
        }
        return national(groups, k, head);
    }

    private static int national(DigitGroups groups, int k, String head) {
        char second = head.length() < 2 ? ' ' : head.charAt(1);
        return switch (second) {
            case '3', '5', '7', '8', '9' -> groups.lastOf(k, 10);
            case '1' -> head.length() > 2 && "2689".indexOf(head.charAt(2)) >= 0 ? groups.lastOf(k, 11) : -1;
            case '2' -> {
                int long11 = groups.lastOf(k, 11);
                yield long11 >= 0 ? long11 : groups.lastOf(k, 10);
            }
            default -> -1;
        };
    }

    /** Behind the country's code: the number without its 0, or with it in brackets. */
    private static int foreign(DigitGroups groups, int k, int code) {
        for (int length : new int[] {9, 10, 11}) {
            int last = groups.lastOf(k, code + length);
            if (last >= 0) {
                String number = groups.digits(k, last).substring(code);
                if (isSubscriber(number.startsWith("0") ? number.substring(1) : number)) {
                    return last;
                }
            }
        }
        return -1;
    }

    private static boolean isSubscriber(String number) {
        return number.length() == 9 && "235789".indexOf(number.charAt(0)) >= 0
                || number.length() == 10 && number.charAt(0) == '2';
    }

    /** {@code +84}, {@code (84)} or {@code (84-205)}: it can't be an amount. */
    private static boolean isCountryCode(DigitGroups groups, int k) {
        char before = groups.before(k);
        char behind = groups.behind(k);
        return before == '+' || before == '＋' || before == '(' && (behind == ')' || behind == '-');
    }

    /** {@code 84912345678} in one piece, or with dashes, which amounts don't have. */
    private static boolean isPlainCountryCode(DigitGroups groups, int k, String head) {
        boolean mobile = head.length() > 2 && "35789".indexOf(head.charAt(2)) >= 0;
        return mobile && (groups.length(k) == 11 || groups.length(k) == 2 && groups.joiner(k) == '-');
    }

    /** Not a date or a list of days: the first group has three digits or more, or the groups are as only telephones have them. */
    private static boolean isGroupedLikePhone(DigitGroups groups, int k) {
        int first = groups.length(k);
        if (first >= 3 || k + 1 >= groups.size()) {
            return first >= 3;
        }
        int second = groups.length(k + 1);
        if (first == 1) {
            return second == 3 || second == 9;
        }
        return second >= 3 ? !isYear(groups, k + 1) : isPairs(groups, k);
    }

    private static boolean isYear(DigitGroups groups, int k) {
        String digits = groups.digits(k, k);
        return digits.length() == 4 && (digits.startsWith("20") || digits.startsWith("19"));
    }

    /** {@code 09 12 34 56 78}: five pairs joined alike, nothing joined to them. */
    private static boolean isPairs(DigitGroups groups, int k) {
        int last = groups.lastOf(k, 10);
        if (last != k + 4
                || groups.behind(last) == '/'
                || k > 0 && groups.joiner(k - 1) != 0
                || groups.joiner(last) != 0) {
            return false;
        }
        for (int i = k; i < last; i++) {
            if (groups.length(i + 1) != 2 || groups.joiner(i) != groups.joiner(k) || groups.joiner(i) == '-') {
                return false;
            }
        }
        return true;
    }
}
