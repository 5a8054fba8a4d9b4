package vn.loa.core.intake;

import java.util.stream.IntStream;
import vn.loa.core.text.Nfc;

/**
 * What the characters of a record allow: most records hold nothing that asks for a closer look at each of their cells.
 *
 * @param kinds bits of the kinds of characters that stand in the record
 */
record Signs(int kinds) {
    private static final int HIDDEN = 1;
    private static final int COMPOSABLE = 2;
    private static final int DAMAGED = 4;
    private static final int AT = 8;

    /** By character. */
    private static final byte[] KINDS = kindsOfAll();

    private static final Signs[] ALL = IntStream.rangeClosed(0, HIDDEN | COMPOSABLE | DAMAGED | AT)
            .mapToObj(Signs::new)
            .toArray(Signs[]::new);

    /** Of characters that nobody has looked at: each of them may stand there. */
    static final Signs ANY = ALL[ALL.length - 1];

    static Signs of(char[] text, int from, int to) {
        int kinds = 0;
        for (int i = from; i < to; i++) {
            kinds |= KINDS[text[i]];
        }
        return ALL[kinds];
    }

    /** Whether some character may be {@linkplain Invisible invisible}. */
    boolean mayHide() {
        return (kinds & HIDDEN) != 0;
    }

    /** Whether NFC may change something. */
    boolean mayCompose() {
        return (kinds & COMPOSABLE) != 0;
    }

    /** Whether some letter may be {@linkplain Damage lost}. */
    boolean mayBeDamaged() {
        return (kinds & DAMAGED) != 0;
    }

    /** Whether there is a sign of an e-mail address. */
    boolean mayHoldAddress() {
        return (kinds & AT) != 0;
    }

    private static byte[] kindsOfAll() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) ((Invisible.isInvisible((char) c, false) ? HIDDEN : 0)
                    | (Nfc.isComposed((char) c) ? 0 : COMPOSABLE)
                    | (Damage.isSign((char) c) ? DAMAGED : 0)
                    | (PersonalData.isAt((char) c) ? AT : 0));
        }
        return kinds;
    }
}
