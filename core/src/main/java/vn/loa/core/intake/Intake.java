package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.SubmissionKind;

/**
 * Reads unit files against a plan. A file that cannot be read is refused whole with the reason; of one that can, good rows are
 * accepted and bad ones returned with the way to mend them, and nothing is lost: {@code records = accepted + zero + returned +
 * left out}. Immutable, thread-safe; one reading uses one thread.
 *
 * <pre>
 * Checked checked = new Intake(plan).check(CsvFile.of("khoi-pho-1.csv", bytes), received);
 * </pre>
 */
public final class Intake {
    /** Raised when a newer reader would read differently what an older one has refused or returned. */
    public static final int VERSION = 3;

    private final Plan plan;
    private final Limits limits;
    private final HeaderNames names;

    /** Within the {@linkplain Limits#DEFAULT usual limits}. */
    public Intake(Plan plan) {
        this(plan, Limits.DEFAULT);
    }

    public Intake(Plan plan, Limits limits) {
        this.plan = plan;
        this.limits = limits;
        this.names = new HeaderNames(plan);
    }

    /**
     * Reads a file into memory.
     *
     * @param received when it came; a date after its day in the ward's zone lies in the future
     * @throws IOException only where the source itself cannot be read
     */
    public Checked check(CsvFile file, Instant received) throws IOException {
        Collected rows = new Collected();
        return rows.checked(read(file, received, rows));
    }

    /**
     * Reads a file into a sink, holding no more of it than a few hundred rows and the keys of its activities.
     *
     * @param received as for {@link #check}
     * @throws IOException where the source cannot be read, or the sink throws it
     */
    public Reading read(CsvFile file, Instant received, RowSink sink) throws IOException {
        String nameUnit = Objects.requireNonNullElse(unitInName(file.name()), "");
        TextFile.Digest digest = TextFile.digest(file);
        Verdict verdict = new Verdict(PersonalData.mask(file.name(), false).text(), digest.sha256(), nameUnit);
        Head head = Head.of(file);
        if (digest.bytes() > limits.fileBytes()) {
            Limits.Exceeded e = new Limits.Exceeded(Limits.What.FILE, 0, digest.bytes(), limits.fileBytes());
            return verdict.refused(e.refusal(), new RefusedRecords(0, 0));
        }
        if (head.refusal() != null) {
            return verdict.refused(head.refusal(), RefusedRecords.of(file, head, limits));
        }
        try {
            TextFile text = TextFile.of(file, head.bomLength());
            Layout layout = Layout.of(text.head(), text.separator(), text.firstLine(), plan, names);
            return read(text, layout, received, sink, verdict.decoded(head.encoding(), layout));
        } catch (CharacterCodingException e) {
            sink.restart();
            Map<String, String> line = Map.of("line", Integer.toString(TextFile.lineOfBadByte(file)));
            Refusal refusal = Layout.refused(RefusalKind.NOT_SUPPORTED, "not_utf8", line);
            return verdict.refused(refusal, RefusedRecords.of(file, head, limits));
        } catch (Limits.Exceeded e) {
            sink.restart();
            return verdict.refused(e.refusal(), RefusedRecords.of(file, head, limits));
        }
    }

    /**
     * The key of the column that a header of this name means already in some kind of file that has the column {@code key}; null where it
     * means none.
     */
    public @Nullable String columnOf(String header, String key) {
        for (FileKind kind : FileKind.values()) {
            Column column = names.find(kind, HeaderNames.Parts.of(header).key());
            if (column != null && kind.columns().stream().anyMatch(c -> c.key().equals(key))) {
                return column.key();
            }
        }
        return null;
    }

    private Reading read(TextFile text, Layout layout, Instant received, RowSink sink, Verdict verdict)
            throws IOException {
        Header header = layout.header();
        if (layout.refusal() != null || header == null) {
            Refusal refusal = layout.refusal() != null
                    ? layout.refusal()
                    : Layout.refused(RefusalKind.UNKNOWN_KIND, "header", Map.of());
            return refuse(text, layout, refusal, sink, verdict);
        }
        Preamble preamble = layout.preamble(plan);
        String nameUnit = unitInName(text.file().name());
        boolean unitAsked = header.kind() == FileKind.ACTIVITY && !header.has(Column.UNIT);
        if (unitAsked && preamble.unit() == null && nameUnit == null) {
            Map<String, String> details =
                    Map.of("missing", Column.UNIT.header(), "line", Integer.toString(header.line()));
            return refuse(text, layout, Layout.refused(RefusalKind.MISSING_COLUMN, "unit", details), sink, verdict);
        }
        Situation situation = new Situation(
                plan,
                header,
                preamble.unit(),
                nameUnit,
                preamble.period(),
                money(header, preamble),
                received.atZone(plan.ward().zone()).toLocalDate());
        Facts facts = Facts.hopeful(header.personalColumns());
        while (true) {
            Situation under = situation.under(facts);
            Below below = new Below(under, names);
            Pass pass = new Pass(under, below, facts, layout.separator(), only(header, text.file()), sink);
            if (text.separator() != null) {
                sink.kept("sep=" + text.separator() + "\r\n");
            }
            try (Reader in = text.open()) {
                pass.run(new RowSource(in, layout.dialect().with(facts.escape()), text.firstLine(), limits));
            }
            Evidence evidence = pass.evidence();
            if (evidence.hasColumnTwice()) {
                return refuse(text, layout, header.twice(), sink, verdict);
            }
            if (evidence.hasLostLetters()) {
                return refuse(
                        text, layout, Layout.refused(RefusalKind.LOST_DIACRITICS, "text", Map.of()), sink, verdict);
            }
            Facts turned = evidence.turn(facts, preamble.period() != null);
            if (turned.equals(facts)) {
                tellAboutFile(pass, facts, layout, preamble);
                return verdict.read(pass, facts, evidence.usedNameUnit() ? nameUnit : null, above(under, preamble));
            }
            facts = turned;
            sink.restart();
        }
    }

    private Reading refuse(TextFile text, Layout layout, Refusal refusal, RowSink sink, Verdict verdict)
            throws IOException {
        sink.restart();
        Header header = layout.header();
        boolean headerKnown = header != null && header.missing().isEmpty();
        return verdict.refused(
                refusal,
                RefusedRecords.of(text, layout.dialect(), headerKnown && header != null ? header.line() : 0, limits));
    }

    private void tellAboutFile(Pass pass, Facts facts, Layout layout, Preamble preamble) throws IOException {
        Header header = Objects.requireNonNull(layout.header());
        if (header.firstLine() < header.line()) {
            Map<String, String> rows =
                    Map.of("first", Integer.toString(header.firstLine()), "last", Integer.toString(header.line()));
            pass.aboutFile(FindingKind.HEADER_ROWS, null, rows);
        }
        if (facts.escape().isBackslash()) {
            pass.aboutFile(FindingKind.OTHER_QUOTES, null, Map.of("case", "backslash"));
        }
        if (layout.dialect().quote() == '\'') {
            pass.aboutFile(FindingKind.OTHER_QUOTES, null, Map.of("case", "apostrophe"));
        }
        if (facts.style() == NumberStyle.EN) {
            pass.aboutFile(FindingKind.ENGLISH_NUMBERS, null, Map.of());
        }
        if (!facts.periodLine() && preamble.period() != null) {
            pass.aboutFile(
                    FindingKind.PERIOD_LINE_DIFFERS, null, Map.of("period", DatesReader.month(preamble.period())));
        }
        for (int column : facts.personalColumns()) {
            pass.aboutFile(FindingKind.PERSONAL_DATA_COLUMN, header.cells().get(column), Map.of());
        }
        for (NearColumns.Pair near : NearColumns.of(header, names)) {
            pass.aboutFile(
                    FindingKind.NEAR_COLUMN,
                    near.header(),
                    Map.of("near", near.column().header()));
        }
    }

    private static Reading.Above above(Situation situation, Preamble preamble) {
        YearMonth month = situation.lineMonth();
        Long money = situation.header().moneyFactor() == null ? preamble.money() : null;
        return new Reading.Above(
                month == null ? null : situation.plan().calendar().month(month).code(), money == null ? 1 : money);
    }

    private static long money(Header header, Preamble preamble) {
        Long factor = header.moneyFactor() != null ? header.moneyFactor() : preamble.money();
        return factor == null ? 1 : factor;
    }

    /** The unit whose code and two underscores begin the file's name; an unknown prefix is no prefix. */
    public @Nullable String unitInName(String name) {
        int end = name.indexOf("__");
        String prefix = end < 0 ? "" : name.substring(0, end).toLowerCase(Locale.ROOT);
        List<String> codes = plan.units().stream().map(Unit::code).toList();
        return codes.stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).equals(prefix))
                .findFirst()
                .orElse(null);
    }

    /** What all submissions of the file are; null where its rows tell. */
    private static @Nullable SubmissionKind only(Header header, CsvFile file) {
        return header.isCorrection()
                ? SubmissionKind.CORRECTION
                : SubmissionKind.bringsSupplements(file.name()) ? SubmissionKind.SUPPLEMENT : null;
    }
}
