package vn.loa.core.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Plan;

/**
 * Where the table of a file stands: its dialect, its header and the lines above.
 *
 * @param header null where none was found
 * @param refusal why the file cannot be read; null where it can
 */
record Layout(
        Dialect dialect,
        @Nullable Header header,
        List<Row> above,
        @Nullable Refusal refusal) {
    /** A header is looked for within this many records. */
    static final int HEADER_WITHIN = 50;

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    /**
     * Finds the layout in the beginning of a file's text: with the separator that finds a whole header, the stated one before others.
     *
     * @param stated what a line {@code sep=;} says, which is not part of the text; null without one
     * @param firstLine number of the text's first line
     */
    static Layout of(String text, @Nullable Character stated, int firstLine, Plan plan, HeaderNames names)
            throws IOException {
        Layout best = null;
        int most = -1;
        for (char separator : stated == null ? SEPARATORS : (stated + String.valueOf(SEPARATORS)).toCharArray()) {
            Layout layout = of(text, Dialect.standard(separator), firstLine, names);
            Header header = layout.header;
            int known = header == null ? 0 : header.known();
            if (known > most) {
                most = known;
                best = layout;
            }
            if (header != null && header.missing().isEmpty()) {
                best = layout;
                break;
            }
        }
        Layout layout = Objects.requireNonNull(best);
        Refusal refusal = layout.judge(text, plan, names);
        return refusal == null ? layout : new Layout(layout.dialect, layout.header, layout.above, refusal);
    }

    private static Layout of(String text, Dialect dialect, int firstLine, HeaderNames names) throws IOException {
        List<Row> rows = rows(text, dialect, firstLine);
        Header header = HeaderRows.find(rows, names);
        if (header == null) {
            return new Layout(dialect, null, List.of(), null);
        }
        if (dialect.quote() == '"' && header.known() > 0 && header.isQuotedBy('\'')) {
            return of(text, new Dialect(dialect.separator(), '\'', dialect.escape()), firstLine, names);
        }
        return new Layout(dialect, header, above(rows, header), null);
    }

    private static List<Row> rows(String text, Dialect dialect, int firstLine) throws IOException {
        RowSource source = new RowSource(new StringReader(text), dialect, firstLine, Limits.NONE);
        List<Row> rows = new ArrayList<>();
        for (Row row = source.next(); row != null && rows.size() < HEADER_WITHIN; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static List<Row> above(List<Row> rows, Header header) {
        return rows.stream().filter(row -> row.line() < header.firstLine()).toList();
    }

    char separator() {
        return dialect.separator();
    }

    /** What the lines above say about unit, period and money; only activities ask. */
    Preamble preamble(Plan plan) {
        return header != null && header.kind() == FileKind.ACTIVITY
                ? Preamble.of(above, plan.unitNames())
                : Preamble.NOTHING;
    }

    private @Nullable Refusal judge(String text, Plan plan, HeaderNames names) {
        if (text.isBlank()) {
            return refused(RefusalKind.EMPTY, "blank", Map.of());
        }
        List<String> cells = header == null ? List.of() : header.cells();
        if (header == null || !header.missing().isEmpty()) {
            return noHeader(text, cells, names);
        }
        if (Damage.words(cells) > 0) {
            return refused(RefusalKind.LOST_DIACRITICS, "header", Map.of());
        }
        if (header.wrongUnit() != null) {
            return refused(RefusalKind.COLUMN_UNIT, "header", Map.of("column", header.wrongUnit()));
        }
        return moneyLine(preamble(plan), header);
    }

    private Refusal noHeader(String text, List<String> cells, HeaderNames names) {
        if (Mojibake.isLikely(text)) {
            return refused(RefusalKind.NOT_SUPPORTED, "mojibake", Map.of());
        }
        if (Damage.words(text) >= 3 || Damage.words(cells) > 0) {
            return refused(RefusalKind.LOST_DIACRITICS, "text", Map.of());
        }
        Map<String, String> details = new HashMap<>(header == null ? Map.of() : NearColumns.details(header, names));
        String near = details.isEmpty() ? null : "near";
        if (header != null && header.isPartly()) {
            String missing = header.missing().stream().map(Column::header).collect(Collectors.joining(", "));
            details.putAll(Map.of("missing", missing, "line", Integer.toString(header.line())));
            return refused(RefusalKind.MISSING_COLUMN, near == null ? "needed" : near, details);
        }
        details.put("within", Integer.toString(HEADER_WITHIN));
        return refused(RefusalKind.UNKNOWN_KIND, near == null ? "header" : near, details);
    }

    private static @Nullable Refusal moneyLine(Preamble preamble, Header header) {
        if (preamble.wrongMoney() != null) {
            return refused(RefusalKind.COLUMN_UNIT, "line", Map.of("found", preamble.wrongMoney()));
        }
        boolean differ = preamble.money() != null
                && header.moneyFactor() != null
                && !preamble.money().equals(header.moneyFactor());
        return differ ? refused(RefusalKind.COLUMN_UNIT, "differs", Map.of()) : null;
    }

    static Refusal refused(RefusalKind kind, String reason, Map<String, String> details) {
        Map<String, String> masked = new HashMap<>();
        details.forEach(
                (key, value) -> masked.put(key, PersonalData.mask(value, false).text()));
        return new Refusal(kind, kind.code() + "." + reason, masked);
    }
}
