package vn.loa.core.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loa.core.text.MatchKey;

/** Finds and masks personal data: citizen identity numbers, telephones, e-mail addresses (formats.md §1.4). */
final class PersonalData {
    private static final List<String> PERSON_HEADERS =
            List.of("ho ten", "ho va ten", "ngay sinh", "cccd", "cmnd", "dien thoai", "sdt", "email", "e mail");

    private PersonalData() {}

    /** The text with masks in it; where nothing was found {@code kinds} is empty and the text the same instance. */
    record Masked(String text, Set<PersonalKind> kinds) {}

    /** A stretch of text that is personal. */
    record Span(int from, int to, PersonalKind kind) {}

    /**
     * Masks a cell, a line or a file name.
     *
     * @param identityHeader the column's header {@linkplain #namesIdentity names identity numbers}
     */
    static Masked mask(String text, boolean identityHeader) {
        if (!mayHold(text)) {
            return new Masked(text, Set.of());
        }
        String seen = Invisible.dropped(text, false);
        if (!seen.equals(text)) {
            Masked masked = mask(seen, identityHeader);
            return masked.kinds().isEmpty() ? new Masked(text, Set.of()) : masked;
        }
        List<Span> spans = EmailScan.find(text);
        if (digits(text) >= NumberGrammar.PERSONAL_DIGITS) {
            spans.addAll(new DigitScan(text, identityHeader).find());
        }
        return spans.isEmpty() ? new Masked(text, Set.of()) : replaced(text, spans);
    }

    /** Whether a text has so many digits, or a sign of an address, that it is worth a closer look. */
    static boolean mayHold(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('＠') >= 0 || hasManyDigits(text);
    }

    /** {@link #mayHold} of some cell of a row. */
    static boolean mayHold(Row row) {
        if (row.signs().mayHoldAddress()) {
            return row.cells().stream().anyMatch(PersonalData::mayHold);
        }
        for (String cell : row.cells()) {
            if (hasManyDigits(cell)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAt(char c) {
        return c == '@' || c == '＠';
    }

    private static boolean hasManyDigits(String text) {
        return text.length() >= NumberGrammar.PERSONAL_DIGITS && digits(text) >= NumberGrammar.PERSONAL_DIGITS;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) ? 1 : 0;
        }
        return digits;
    }

    /** Masks a cell of a number column that holds nine or more digits beginning with 0, whatever they are. */
    static Masked maskNumber(String cell) {
        Masked masked = mask(cell, true);
        if (!masked.kinds().isEmpty()) {
            return masked;
        }
        long digits = cell.chars().filter(Character::isDigit).count();
        PersonalKind kind = digits < 12 ? PersonalKind.PHONE : PersonalKind.IDENTITY;
        return new Masked(kind.mask(), EnumSet.of(kind));
    }

    static boolean holdsPersonalData(String cell) {
        return !mask(cell, false).kinds().isEmpty();
    }

    /** Whether a header holds CMND, CMT or chứng minh, so that nine digits below it are an identity. */
    static boolean namesIdentity(String header) {
        String key = MatchKey.fold(header);
        return key.contains("cmnd") || key.contains("cmt") || key.contains("chung minh");
    }

    /** Whether an unknown column's header names persons, so that the column is left out whole. */
    static boolean namesPersons(String header) {
        String key = " " + MatchKey.fold(header) + " ";
        return PERSON_HEADERS.stream().anyMatch(name -> key.contains(" " + name + " "));
    }

    private static Masked replaced(String text, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::from));
        Set<PersonalKind> kinds = EnumSet.noneOf(PersonalKind.class);
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Span span : spans) {
            if (span.from() >= done) {
                out.append(text, done, span.from())
                        .append(span.kind().mask())
                        .append(text.substring(span.from(), span.to()).replaceAll("[^\\r\\n]", ""));
                kinds.add(span.kind());
                done = span.to();
            }
        }
        return new Masked(out.append(text, done, text.length()).toString(), kinds);
    }
}
