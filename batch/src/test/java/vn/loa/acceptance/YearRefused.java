package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that nobody can read as they are. */
final class YearRefused {
    private YearRefused() {}

    static YearFile of(String how, YearSheet sheet, YearFaults none) {
        return switch (how) {
            case "lost-letters" -> lostLetters(sheet);
            case "workbook" -> workbook(sheet);
            case "no-column" -> text(sheet, without(sheet, YearColumn.AUDIENCES), "missing_column", null);
            case "percent" -> text(sheet, percent(sheet), "column_unit", "activity");
            default -> otherSheet(sheet);
        };
    }

    private static YearSheet without(YearSheet sheet, YearColumn column) {
        return restyled(sheet, sheet.style().withoutColumn(column));
    }

    private static YearSheet percent(YearSheet sheet) {
        List<String> headers = new ArrayList<>(sheet.style().headers());
        headers.replaceAll(header -> header.equals("Số nữ") ? "Số nữ (%)" : header);
        return restyled(sheet, sheet.style().withHeaders(headers));
    }

    private static YearSheet restyled(YearSheet sheet, YearStyle style) {
        return new YearSheet(sheet.unit(), sheet.month(), style, sheet.activities(), sheet.name(), sheet.received());
    }

    private static YearFile text(YearSheet sheet, YearSheet written, String refusal, String kind) {
        YearFile file = written.write(Map.of(sheet.unit().code(), sheet.unit()), null);
        return refused(sheet, file.bytes(), refusal, kind);
    }

    /** Saved in a code page without the letters of Vietnamese. */
    private static YearFile lostLetters(YearSheet sheet) {
        byte[] bytes =
                sheet.write(Map.of(sheet.unit().code(), sheet.unit()), null).bytes();
        String lost = new String(bytes, UTF_8)
                .replace("\uFEFF", "")
                .replaceAll("[^\\p{ASCII}àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]", "?");
        return refused(sheet, lost.getBytes(UTF_8), "lost_diacritics", null);
    }

    /** The first bytes of a workbook: nobody reads further. */
    private static YearFile workbook(YearSheet sheet) {
        byte[] bytes = "PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml".getBytes(ISO_8859_1);
        String name = sheet.name().replaceAll("\\.[ct]sv$", ".xlsx");
        return new YearFile(
                name,
                bytes,
                sheet.received(),
                null,
                null,
                ' ',
                "vi",
                false,
                "not_supported",
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Set.of());
    }

    /** A list of who was on duty, sent in place of the report. */
    private static YearFile otherSheet(YearSheet sheet) {
        String text =
                "Lịch trực tổ công nghệ số;;\nThứ;Ca sáng;Ca tối\nHai;Nhóm 1;Nhóm 2\nTư;Nhóm 2;Nhóm 3\nSáu;Nhóm 1;Nhóm 3\n";
        return refused(sheet, text.getBytes(UTF_8), "unknown_kind", null);
    }

    private static YearFile refused(YearSheet sheet, byte[] bytes, String refusal, String kind) {
        String text = new String(bytes, UTF_8).replace("\uFEFF", "");
        List<String> records = Arrays.asList(text.split("\r?\n"));
        int header = 0;
        for (int i = 0; i < records.size() && kind != null; i++) {
            header = records.get(i).contains("Ngày thực hiện") ? i : header;
        }
        int from = kind == null ? 0 : header + 1;
        int back = (int) records.stream()
                .skip(from)
                .filter(record -> !record.replaceAll("[;,\t\"]", "").isBlank())
                .count();
        return new YearFile(
                sheet.name(),
                bytes,
                sheet.received(),
                kind,
                null,
                ' ',
                "vi",
                false,
                refusal,
                records.size(),
                records.size() - back,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Set.of());
    }
}
