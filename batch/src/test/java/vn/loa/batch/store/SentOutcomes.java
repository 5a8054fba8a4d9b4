package vn.loa.batch.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;

/** A file of series or of difficulties as reading would tell it, made by hand. */
final class SentOutcomes {
    static final String SERIES = "online-services";
    static final String UNIT = "khoi-pho-1";

    private final String name;
    private final String kind;
    private final List<String> header;
    private final List<SeriesRow> series = new ArrayList<>();
    private final List<Difficulty> difficulties = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();
    private final StringBuilder text;
    private int line = 1;

    private SentOutcomes(String name, String kind, List<String> header) {
        this.name = name;
        this.kind = kind;
        this.header = header;
        this.text = new StringBuilder(String.join(";", header)).append("\r\n");
    }

    static SentOutcomes series(String name) {
        return new SentOutcomes(name, "series", List.of("Chỉ số", "Kỳ", "Giá trị", "Ghi chú"));
    }

    static SentOutcomes difficulties(String name) {
        return new SentOutcomes(name, "feedback", List.of("Mã", "Đơn vị", "Ngày nhận", "Nội dung"));
    }

    private int next(String... cells) {
        text.append(String.join(";", cells)).append("\r\n");
        return ++line;
    }

    /** An administrative value; null withdraws. */
    SentOutcomes figure(String month, String value) {
        int at = next(SERIES, month, value == null ? "" : value, name);
        series.add(new SeriesRow(
                at,
                SERIES,
                YearMonth.parse(month),
                SeriesKind.ADMINISTRATIVE,
                null,
                null,
                value == null ? null : new BigDecimal(value),
                null,
                null));
        return this;
    }

    SentOutcomes add(SeriesRow row) {
        line = row.line();
        series.add(row);
        return this;
    }

    /** Received on 2026-01-05 and not answered; empty content withdraws. */
    SentOutcomes difficulty(String unit, String id, String content) {
        int at = next(id, unit, "05/01/2026", content);
        difficulties.add(new Difficulty(at, unit, id, LocalDate.of(2026, 1, 5), content, null, null));
        return this;
    }

    SentOutcomes add(Difficulty row) {
        line = row.line();
        difficulties.add(row);
        return this;
    }

    /** A row that reading returned for its third cell; {@code unit} null: it has none that can be read. */
    SentOutcomes back(String unit, String... cells) {
        int at = next(cells);
        Problem problem = new Problem(ProblemKind.BAD_DATE, at, header.get(2), cells[2], Map.of());
        returned.add(new Returned(at, unit, null, List.of(cells), List.of(problem)));
        return this;
    }

    Reading reading() {
        int accepted = series.size() + difficulties.size();
        return new Reading(
                name,
                sha256(),
                "",
                "utf-8",
                ';',
                "vi",
                kind,
                header,
                accepted + returned.size() + 1,
                accepted,
                0,
                returned.size(),
                1,
                null,
                returned.isEmpty() ? Map.of() : Map.of(ProblemKind.BAD_DATE, returned.size()),
                Map.of(),
                List.of(),
                null,
                null,
                Reading.Above.NOTHING);
    }

    String sha256() {
        return Deliveries.sha256(name);
    }

    void feed(Loading loading) throws IOException {
        for (SeriesRow row : series) {
            loading.series(row);
        }
        for (Difficulty row : difficulties) {
            loading.difficulty(row);
        }
        for (Returned row : returned) {
            loading.returned(row);
        }
        loading.kept(text);
    }

    boolean load(Archive archive, Run run, Instant received) throws IOException {
        try (Loading loading = archive.files().load(run, received)) {
            feed(loading);
            return loading.finish(reading());
        }
    }

    /** The same without a store. */
    OutcomeFile file(long order, Instant received) {
        return new OutcomeFile(name, order, received, received, series, difficulties);
    }
}
