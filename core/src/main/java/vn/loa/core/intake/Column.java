package vn.loa.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.BuiltInHeaders;

/**
 * The columns of files of every {@linkplain FileKind kind} (formats.md §1.1 to §1.3); a unit and a note are the same in each. Their
 * headers stand in {@link BuiltInHeaders}; the first one is what templates and slips write, and text in its parentheses names the unit of
 * a number column.
 */
public enum Column {
    ROW_NO(Content.TEXT),
    ACTIVITY_ID(Content.TEXT),
    UNIT(Content.NAME),
    PERIOD(Content.DATE),
    DATE(Content.DATE),
    END_DATE(Content.DATE),
    PLANNED_DATE(Content.DATE),
    TITLE(Content.TEXT),
    TOPICS(Content.NAME),
    CHANNEL(Content.NAME),
    FORM(Content.TEXT),
    AUDIENCES(Content.NAME),
    AREA(Content.NAME),
    QUANTITY(Content.NUMBER),
    QUANTITY_UNIT(Content.TEXT),
    MINUTES(Content.NUMBER),
    REACH(Content.NUMBER),
    INTERACTIONS(Content.NUMBER),
    PARTICIPANTS(Content.NUMBER),
    FEMALE(Content.NUMBER),
    GUIDED(Content.NUMBER),
    SUCCEEDED(Content.NUMBER),
    COST_VND(Content.NUMBER),
    FUNDING(Content.NAME),
    EVIDENCE(Content.TEXT),
    NOTE(Content.TEXT),

    SERIES(BuiltInHeaders.SERIES, Content.NAME),
    /** A calendar month whatever the plan's calendar, so not the reporting period, whose key it bears. */
    MONTH(BuiltInHeaders.SERIES, "period", Content.DATE),
    NUMERATOR(BuiltInHeaders.SERIES, Content.NUMBER),
    DENOMINATOR(BuiltInHeaders.SERIES, Content.NUMBER),
    VALUE(BuiltInHeaders.SERIES, Content.NUMBER),
    KIND(BuiltInHeaders.SERIES, Content.NAME),
    SOURCE(BuiltInHeaders.SERIES, Content.TEXT),

    FEEDBACK_ID(BuiltInHeaders.FEEDBACK, Content.TEXT),
    RECEIVED(BuiltInHeaders.FEEDBACK, Content.DATE),
    CONTENT(BuiltInHeaders.FEEDBACK, Content.TEXT),
    ANSWERED(BuiltInHeaders.FEEDBACK, Content.DATE),
    ANSWER(BuiltInHeaders.FEEDBACK, Content.TEXT);

    /** How a cell of the column is read. */
    public enum Content {
        TEXT,
        NAME,
        DATE,
        NUMBER
    }

    private final String key;
    private final Content content;
    private final List<String> headers;

    /** Of activity files. */
    Column(Content content) {
        this(BuiltInHeaders.ACTIVITY, content);
    }

    Column(Map<String, List<String>> kind, Content content) {
        this(kind, null, content);
    }

    Column(Map<String, List<String>> kind, @Nullable String key, Content content) {
        this.key = key == null ? name().toLowerCase(Locale.ROOT) : key;
        this.content = content;
        this.headers = Objects.requireNonNull(kind.get(this.key));
    }

    /** Whether its cells are free text, of which every character counts; an id or a unit of quantity is none. */
    boolean isText() {
        return content == Content.TEXT
                && this != ROW_NO
                && this != ACTIVITY_ID
                && this != QUANTITY_UNIT
                && this != FEEDBACK_ID;
    }

    public Content content() {
        return content;
    }

    /** Vietnamese headers, the usual one first. */
    public List<String> headers() {
        return headers;
    }

    /** The header that templates write. */
    public String header() {
        return headers.get(0);
    }

    /** Key of formats.md, {@code row_no}. */
    public String key() {
        return key;
    }
}
