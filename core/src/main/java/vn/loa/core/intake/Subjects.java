package vn.loa.core.intake;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.Subject;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Plan;

/** What returned rows of one file of series or difficulties are about, by the names that the plan has now. */
public final class Subjects {
    private final Plan plan;
    private final Header header;

    /** {@code header}: the file's, as its {@link Reading} has it. */
    public Subjects(Plan plan, List<String> header) {
        this.plan = plan;
        this.header = Header.of(new Row(1, "", header, Row.Quotes.NONE), new HeaderNames(plan));
    }

    /** Whether the file is one of series. */
    public boolean areOfSeries() {
        return header.kind() == FileKind.SERIES;
    }

    /** Null where the cells that would say so cannot be read, and for activities. */
    public @Nullable Subject of(Returned row) {
        Cells cells = new Cells(new Row(row.line(), "", row.cells(), Row.Quotes.NONE), header);
        return switch (header.kind()) {
            case SERIES -> figure(cells);
            case FEEDBACK -> difficulty(cells, row.unit());
            case ACTIVITY -> null;
        };
    }

    private @Nullable Subject figure(Cells cells) {
        YearMonth month = PeriodText.read(cells.get(Column.MONTH));
        SeriesKind kind = SeriesReader.kind(cells.get(Column.KIND));
        return month != null
                        && kind != null
                        && plan.seriesNames().find(cells.get(Column.SERIES)) instanceof Match.Found series
                ? Subject.figure(series.code(), month, kind)
                : null;
    }

    private static @Nullable Subject difficulty(Cells cells, @Nullable String unit) {
        return unit != null && cells.has(Column.FEEDBACK_ID)
                ? Subject.difficulty(unit, cells.get(Column.FEEDBACK_ID))
                : null;
    }
}
