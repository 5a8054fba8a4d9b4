package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Text of a sheet while it is written; knows at which line each record begins. */
final class YearPaper {
    private final YearStyle style;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int records;

    YearPaper(YearStyle style) {
        this.style = style;
        this.lineEnd = style.is("crlf") ? "\r\n" : "\n";
        if (style.is("sep")) {
            text.append("sep=").append(style.separator()).append(lineEnd);
            line++;
        }
    }

    /** Writes a record and tells its first line, from 1. */
    int write(List<String> cells) {
        int first = line;
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            written.add(quoted(cell));
        }
        String record = String.join(String.valueOf(style.separator()), written);
        text.append(record).append(lineEnd);
        line += 1 + (int) record.chars().filter(c -> c == '\n').count();
        records++;
        return first;
    }

    /** As Excel writes it: as many separators as the table has, also where cells are empty. */
    int writePadded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        return write(padded);
    }

    private String quoted(String cell) {
        boolean unclosed = cell.startsWith("\"") && cell.indexOf('"', 1) < 0;
        boolean needed = cell.indexOf(style.separator()) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return unclosed || !needed && !(style.is("quoted") && !cell.isEmpty())
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    int records() {
        return records;
    }

    byte[] bytes() {
        return ((style.is("bom") ? "\uFEFF" : "") + text).getBytes(UTF_8);
    }
}
