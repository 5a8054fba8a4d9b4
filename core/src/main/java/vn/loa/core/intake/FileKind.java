package vn.loa.core.intake;

import static vn.loa.core.intake.Column.ANSWER;
import static vn.loa.core.intake.Column.ANSWERED;
import static vn.loa.core.intake.Column.AUDIENCES;
import static vn.loa.core.intake.Column.CHANNEL;
import static vn.loa.core.intake.Column.CONTENT;
import static vn.loa.core.intake.Column.DATE;
import static vn.loa.core.intake.Column.DENOMINATOR;
import static vn.loa.core.intake.Column.FEEDBACK_ID;
import static vn.loa.core.intake.Column.KIND;
import static vn.loa.core.intake.Column.MONTH;
import static vn.loa.core.intake.Column.NOTE;
import static vn.loa.core.intake.Column.NUMERATOR;
import static vn.loa.core.intake.Column.RECEIVED;
import static vn.loa.core.intake.Column.ROW_NO;
import static vn.loa.core.intake.Column.SOURCE;
import static vn.loa.core.intake.Column.TITLE;
import static vn.loa.core.intake.Column.TOPICS;
import static vn.loa.core.intake.Column.UNIT;
import static vn.loa.core.intake.Column.VALUE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of file (formats.md §1.1 to §1.3), told apart by their header: the first one all of whose needed columns are there. */
public enum FileKind {
    /** A row is one thing that was done. The unit has other ways than its column: a line, the file's name. */
    ACTIVITY(EnumSet.range(ROW_NO, NOTE), Set.of(DATE, TITLE, TOPICS, CHANNEL, AUDIENCES)),
    /** A row is a figure that another body holds, or of a survey. */
    SERIES(
            List.of(Column.SERIES, MONTH, NUMERATOR, DENOMINATOR, VALUE, KIND, SOURCE, NOTE),
            Set.of(Column.SERIES, MONTH)),
    /** A row is a difficulty that somebody brought up, and its answer. */
    FEEDBACK(
            List.of(FEEDBACK_ID, UNIT, RECEIVED, CONTENT, ANSWERED, ANSWER),
            Set.of(FEEDBACK_ID, UNIT, RECEIVED, CONTENT));

    private final List<Column> columns;
    private final List<Column> needed;
    private final List<Column> numbers;

    FileKind(Collection<Column> columns, Set<Column> needed) {
        this.columns = List.copyOf(columns);
        this.needed = this.columns.stream().filter(needed::contains).toList();
        this.numbers = this.columns.stream()
                .filter(column -> column.content() == Column.Content.NUMBER)
                .toList();
    }

    /** For programs, {@code activity}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the order of formats.md, which templates write. */
    public List<Column> columns() {
        return columns;
    }

    /** Those without which a file is refused. */
    List<Column> needed() {
        return needed;
    }

    /** Those whose cells are numbers. */
    List<Column> numbers() {
        return numbers;
    }
}
