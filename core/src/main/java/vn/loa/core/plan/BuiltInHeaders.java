package vn.loa.core.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/**
 * The columns of unit files (formats.md §1.1 to §1.3): by key, in the order of formats.md, the headers that a file may use without the
 * plan naming them, the usual one first.
 */
public final class BuiltInHeaders {
    public static final Map<String, List<String>> ACTIVITY = ordered(
            Map.entry("row_no", List.of("STT", "TT")),
            Map.entry("activity_id", List.of("Mã hoạt động")),
            Map.entry("unit", List.of("Đơn vị")),
            Map.entry("period", List.of("Kỳ báo cáo")),
            Map.entry("date", List.of("Ngày thực hiện")),
            Map.entry("end_date", List.of("Ngày kết thúc")),
            Map.entry("planned_date", List.of("Ngày kế hoạch")),
            Map.entry("title", List.of("Tên hoạt động")),
            Map.entry("topics", List.of("Nội dung")),
            Map.entry("channel", List.of("Kênh")),
            Map.entry("form", List.of("Hình thức")),
            Map.entry("audiences", List.of("Đối tượng")),
            Map.entry("area", List.of("Địa bàn", "Khối phố", "Thôn", "Khối phố/thôn")),
            Map.entry("quantity", List.of("Số lượng")),
            Map.entry("quantity_unit", List.of("Đơn vị tính")),
            Map.entry("minutes", List.of("Thời lượng (phút)")),
            Map.entry("reach", List.of("Lượt tiếp cận")),
            Map.entry("interactions", List.of("Lượt tương tác")),
            Map.entry("participants", List.of("Số người tham dự")),
            Map.entry("female", List.of("Số nữ")),
            Map.entry("guided", List.of("Số người được hướng dẫn")),
            Map.entry("succeeded", List.of("Số người tự thực hiện được", "Số người làm được")),
            Map.entry("cost_vnd", List.of("Kinh phí (đồng)")),
            Map.entry("funding", List.of("Nguồn kinh phí")),
            Map.entry("evidence", List.of("Minh chứng")),
            Map.entry("note", List.of("Ghi chú")));

    public static final Map<String, List<String>> SERIES = ordered(
            Map.entry("series", List.of("Chỉ số")),
            Map.entry("period", List.of("Kỳ")),
            Map.entry("numerator", List.of("Số đạt")),
            Map.entry("denominator", List.of("Tổng số")),
            Map.entry("value", List.of("Giá trị")),
            Map.entry("kind", List.of("Loại")),
            Map.entry("source", List.of("Nguồn")),
            Map.entry("note", List.of("Ghi chú")));

    public static final Map<String, List<String>> FEEDBACK = ordered(
            Map.entry("feedback_id", List.of("Mã")),
            Map.entry("unit", List.of("Đơn vị")),
            Map.entry("received", List.of("Ngày nhận")),
            Map.entry("content", List.of("Nội dung")),
            Map.entry("answered", List.of("Ngày trả lời")),
            Map.entry("answer", List.of("Kết quả giải quyết")));

    private static final List<Map<String, String>> OWNERS = List.of(owners(ACTIVITY), owners(SERIES), owners(FEEDBACK));

    private BuiltInHeaders() {}

    @SafeVarargs
    private static Map<String, List<String>> ordered(Map.Entry<String, List<String>>... columns) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> column : columns) {
            ordered.put(column.getKey(), column.getValue());
        }
        return Collections.unmodifiableMap(ordered);
    }

    /** The other column that bears the name already in some kind of file that has the key; null where none does. */
    static @Nullable String otherOwner(String name, String key) {
        for (Map<String, String> owners : OWNERS) {
            String owner = owners.containsValue(key) ? owners.get(MatchKey.fold(withoutParentheses(name))) : null;
            if (owner != null && !owner.equals(key)) {
                return owner;
            }
        }
        return null;
    }

    private static Map<String, String> owners(Map<String, List<String>> headers) {
        Map<String, String> owners = new HashMap<>();
        headers.forEach((key, names) -> {
            owners.put(MatchKey.fold(key), key);
            names.forEach(name -> owners.put(MatchKey.fold(name), key));
            names.forEach(name -> owners.put(MatchKey.fold(withoutParentheses(name)), key));
        });
        return owners;
    }

    private static String withoutParentheses(String name) {
        return name.replaceAll("\\(.*(\\)|$)", " ");
    }
}
