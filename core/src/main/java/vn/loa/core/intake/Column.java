package vn.loa.core.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns of files of every {@linkplain FileKind kind} (formats.md §1.1 to §1.3); a unit and a note are the same in each. The first
 * header is the one that templates and slips write; text in parentheses names the unit of a number column.
 */
public enum Column {
    ROW_NO(Content.TEXT, "STT", "TT"),
    ACTIVITY_ID(Content.TEXT, "Mã hoạt động"),
    UNIT(Content.NAME, "Đơn vị"),
    PERIOD(Content.DATE, "Kỳ báo cáo"),
    DATE(Content.DATE, "Ngày thực hiện"),
    END_DATE(Content.DATE, "Ngày kết thúc"),
    PLANNED_DATE(Content.DATE, "Ngày kế hoạch"),
    TITLE(Content.TEXT, "Tên hoạt động"),
    TOPICS(Content.NAME, "Nội dung"),
    CHANNEL(Content.NAME, "Kênh"),
    FORM(Content.TEXT, "Hình thức"),
    AUDIENCES(Content.NAME, "Đối tượng"),
    AREA(Content.NAME, "Địa bàn", "Khối phố", "Thôn", "Khối phố/thôn"),
    QUANTITY(Content.NUMBER, "Số lượng"),
    QUANTITY_UNIT(Content.TEXT, "Đơn vị tính"),
    MINUTES(Content.NUMBER, "Thời lượng (phút)"),
    REACH(Content.NUMBER, "Lượt tiếp cận"),
    INTERACTIONS(Content.NUMBER, "Lượt tương tác"),
    PARTICIPANTS(Content.NUMBER, "Số người tham dự"),
    FEMALE(Content.NUMBER, "Số nữ"),
    GUIDED(Content.NUMBER, "Số người được hướng dẫn"),
    SUCCEEDED(Content.NUMBER, "Số người tự thực hiện được", "Số người làm được"),
    COST_VND(Content.NUMBER, "Kinh phí (đồng)"),
    FUNDING(Content.NAME, "Nguồn kinh phí"),
    EVIDENCE(Content.TEXT, "Minh chứng"),
    NOTE(Content.TEXT, "Ghi chú"),

    SERIES(Content.NAME, "Chỉ số"),
    /** A calendar month whatever the plan's calendar, so not the reporting period, whose key it bears. */
    MONTH("period", Content.DATE, "Kỳ"),
    NUMERATOR(Content.NUMBER, "Số đạt"),
    DENOMINATOR(Content.NUMBER, "Tổng số"),
    VALUE(Content.NUMBER, "Giá trị"),
    KIND(Content.NAME, "Loại"),
    SOURCE(Content.TEXT, "Nguồn"),

    FEEDBACK_ID(Content.TEXT, "Mã"),
    RECEIVED(Content.DATE, "Ngày nhận"),
    CONTENT(Content.TEXT, "Nội dung"),
    ANSWERED(Content.DATE, "Ngày trả lời"),
    ANSWER(Content.TEXT, "Kết quả giải quyết");

    /** How a cell of the column is read. */
    public enum Content {
        TEXT,
        NAME,
        DATE,
        NUMBER
    }

    private final @Nullable String key;
    private final Content content;
    private final List<String> headers;

    Column(Content content, String... headers) {
        this(null, content, headers);
    }

    Column(@Nullable String key, Content content, String... headers) {
        this.key = key;
        this.content = content;
        this.headers = List.of(headers);
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
        return key == null ? name().toLowerCase(Locale.ROOT) : key;
    }
}
