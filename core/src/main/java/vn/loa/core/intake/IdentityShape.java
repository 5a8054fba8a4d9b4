package vn.loa.core.intake;

/** Identity numbers: twelve digits that begin with a province's 001–096, eleven where Excel took the 0, nine of the old cards. */
final class IdentityShape {
    private IdentityShape() {}

    /** Index of the last group of the citizen number that begins at group {@code k}; -1: none does. */
    static int last(DigitGroups groups, int k) {
        int twelve = groups.length(k) >= 3 ? groups.lastOf(k, 12) : -1;
        if (twelve >= 0 && isProvince(groups.digits(k, k).substring(0, 3), 1)) {
            return twelve;
        }
        return groups.length(k) == 11 && isProvince(groups.digits(k, k).substring(0, 2), 10) ? k : -1;
    }

    /** Index of the last group of nine digits that begin at group {@code k}, in one piece or in threes; -1: none do. */
    static int lastOfNine(DigitGroups groups, int k) {
        boolean threes = groups.length(k) == 3
                && k + 2 < groups.size()
                && groups.length(k + 1) == 3
                && groups.length(k + 2) == 3;
        return groups.length(k) == 9 || threes ? groups.lastOf(k, 9) : -1;
    }

    private static boolean isProvince(String digits, int least) {
        int code = Integer.parseInt(digits);
        return code >= least && code <= 96;
    }
}
