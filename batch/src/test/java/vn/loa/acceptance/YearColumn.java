package vn.loa.acceptance;

import java.util.List;

/** Columns of the sheets of the sample, by the headers that units write, without what stands in parentheses. */
enum YearColumn {
    ROW_NO("STT", "TT"),
    ID("Mã hoạt động"),
    UNIT("Đơn vị"),
    PERIOD("Kỳ báo cáo"),
    DATE("Ngày thực hiện"),
    END("Ngày kết thúc"),
    PLANNED("Ngày kế hoạch"),
    TITLE("Tên hoạt động"),
    TOPICS("Nội dung"),
    CHANNEL("Kênh"),
    FORM("Hình thức"),
    AUDIENCES("Đối tượng"),
    AREA("Địa bàn", "Khối phố", "Khối phố/thôn"),
    QUANTITY("Số lượng"),
    QUANTITY_UNIT("Đơn vị tính"),
    MINUTES("Thời lượng"),
    REACH("Lượt tiếp cận"),
    INTERACTIONS("Lượt tương tác"),
    PARTICIPANTS("Số người tham dự"),
    FEMALE("Số nữ"),
    GUIDED("Số người được hướng dẫn"),
    SUCCEEDED("Số người tự thực hiện được", "Số người làm được"),
    COST("Kinh phí"),
    FUNDING("Nguồn kinh phí"),
    EVIDENCE("Minh chứng"),
    NOTE("Ghi chú"),
    PERSON("Họ và tên người phụ trách"),
    PHONE("SĐT liên hệ"),
    REMARK("Ghi nhận của khu dân cư");

    private final List<String> headers;

    YearColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static YearColumn of(String header) {
        String name = header.replaceAll(" ?\\(.*\\)", "");
        for (YearColumn column : values()) {
            if (column.headers.contains(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException(header);
    }

    boolean isNumber() {
        return ordinal() >= MINUTES.ordinal() && ordinal() <= COST.ordinal() || this == QUANTITY;
    }
}
