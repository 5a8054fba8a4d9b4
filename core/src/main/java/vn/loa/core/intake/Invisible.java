package vn.loa.core.intake;

/**
 * Characters that nobody sees and that programs leave behind: NUL and other controls, zero-width spaces and joiners, soft hyphens,
 * marks of direction and of byte order. Tabs and line breaks are none of them.
 */
final class Invisible {
    private Invisible() {}

    /**
     * The text without them; the same instance where there are none.
     *
     * @param text whether it is free text, in which joiners and soft hyphens have a meaning: then only controls are dropped
     */
    static String dropped(String cell, boolean text) {
        for (int i = 0; i < cell.length(); i++) {
            if (isInvisible(cell.charAt(i), text)) {
                StringBuilder rest = new StringBuilder(cell.length());
                cell.chars().filter(c -> !isInvisible((char) c, text)).forEach(c -> rest.append((char) c));
                return rest.toString();
            }
        }
        return cell;
    }

    /** Whether nobody sees it; of free text, whether it is a control. */
    static boolean isInvisible(char c, boolean text) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (c < 0x7F) {
            return false;
        }
        return c < 0xA0
                || !text
                        && (c == 0xAD
                                || c >= 0x200B && c <= 0x200F
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2060 && c <= 0x2064
                                || c == 0xFEFF);
    }
}
