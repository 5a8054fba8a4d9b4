package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.loa.core.intake.Dialect.Escape;

/**
 * A random table, and its text in a dialect by a writer of its own.
 *
 * @param lines first physical line of each record, from 1
 */
record WrittenTable(List<List<String>> records, List<Integer> lines, String text) {
    private static final String[] BITS = {
        ";",
        ",",
        "\t",
        "|",
        "\"",
        "\"\"",
        "'",
        "''",
        "\n",
        "\r\n",
        "\r",
        " ",
        "  ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\uFFFE",
        "\0",
        "=1+1",
        "+84",
        "-5",
        "@x",
        "a",
        "Bản tin",
        "Đối tượng",
        "e\u0323\u0302",
        "1.234,5",
        "05/01/2026",
        "#",
        "?",
        "x",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "C:/new",
        "\\",
        "\\n",
        "C:\\new",
        "“",
        "”"
    };
    private static final String[] ENDS = {"\r\n", "\n", "\r"};

    static WrittenTable of(Random random, Dialect dialect) {
        int columns = 1 + random.nextInt(6);
        List<List<String>> records = new ArrayList<>();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            List<String> cells = new ArrayList<>();
            for (int c = random.nextInt(8) == 0 ? 1 + random.nextInt(7) : columns; c > 0; c--) {
                cells.add(cell(random, dialect.escape()));
            }
            records.add(cells);
        }
        if (dialect.escape().isBackslash()) {
            // Without a quote between letters, and a backslash of each sort, a file does not tell how it escapes them.
            records.add(
                    random.nextInt(records.size() + 1),
                    List.of("Ra mắt " + dialect.quote() + "Chợ 4.0" + dialect.quote() + " mới", "C:\\new", "C:/"));
        }
        return written(records, random, dialect);
    }

    private static String cell(Random random, Escape escape) {
        StringBuilder cell = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            cell.append(BITS[random.nextInt(BITS.length)]);
        }
        // What only escapes quotes cannot write a backslash at a quoted cell's end, nor tell that it doesn't double
        // them.
        return escape != Escape.BACKSLASH
                ? cell.toString()
                : cell.toString().replace("\\\\", "\\").replaceAll("\\\\$", "");
    }

    private static WrittenTable written(List<List<String>> records, Random random, Dialect dialect) {
        boolean every = random.nextBoolean();
        int end = random.nextInt(4);
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        for (List<String> cells : records) {
            lines.add(1 + lineEnds(text));
            for (int i = 0; i < cells.size(); i++) {
                text.append(i == 0 ? "" : dialect.separator());
                text.append(written(cells.get(i), every || cells.equals(List.of("")), dialect));
            }
            text.append(ENDS[end < 3 ? end : random.nextInt(3)]);
        }
        boolean unended = random.nextInt(4) == 0 && text.charAt(text.length() - 1) == '\n';
        return new WrittenTable(records, lines, unended ? text.substring(0, text.length() - 1) : text.toString());
    }

    private static String written(String cell, boolean quoted, Dialect dialect) {
        String quote = String.valueOf(dialect.quote());
        String inside = dialect.escape() == Escape.BACKSLASH_PAIRS ? cell.replace("\\", "\\\\") : cell;
        boolean needed = quoted
                || cell.indexOf(dialect.separator()) >= 0
                || cell.contains(quote)
                || cell.contains("\n")
                || cell.contains("\r");
        String escaped = inside.replace(quote, dialect.escape().isBackslash() ? "\\" + quote : quote + quote);
        return needed ? quote + escaped + quote : inside;
    }

    private static int lineEnds(CharSequence text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ends += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return ends;
    }
}
