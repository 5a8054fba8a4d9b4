package vn.loa.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sample's files as plain tables, read without any class of Loa: the other side of every comparison. Knows only what the sample
 * needs: UTF-8, one physical line a record, the header in the line that holds "Ngày thực hiện".
 *
 * @param above the text of the lines above the header
 * @param rows cells by header, by physical line from 1
 */
record PlainCsv(String name, List<String> above, List<String> header, Map<Integer, Map<String, String>> rows) {
    static PlainCsv read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<String> lines = text.lines().toList();
        List<String> above = new ArrayList<>();
        List<String> header = null;
        char separator = separator(lines);
        Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i), separator);
            if (header == null && cells.contains("Ngày thực hiện")) {
                header = cells;
            } else if (header == null) {
                above.add(String.join(" ", cells).strip());
            } else {
                rows.put(i + 1, row(header, cells));
            }
        }
        return new PlainCsv(
                file.getFileName().toString(), above, Objects.requireNonNull(header, "header of " + file), rows);
    }

    private static char separator(List<String> lines) {
        String header = lines.stream()
                .filter(line -> line.contains("Ngày thực hiện"))
                .findFirst()
                .orElseThrow();
        return header.indexOf('\t') > 0 ? '\t' : header.indexOf(';') > 0 ? ';' : ',';
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return row;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
