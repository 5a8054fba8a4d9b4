package vn.loa.core.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.LongFunction;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Finding;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.RowSink;
import vn.loa.core.intake.ZeroReport;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesRow;

/**
 * Large files that cost a careless reader its memory, made while they are read: whoever keeps one whole, its rows or what is told of
 * them, has no room in 256 MB. {@code SLOW_} ones are larger still, or go to the limits, and run with {@link SlowHeap} only.
 */
enum HostileFile {
    ONE_LINE(150, i -> "xxxxxxxxxxxxxxxx", "too_large.line"),
    ONE_QUOTED_CELL(150, i -> i == 0 ? "\"" : "xxxxxxxxxxxxxxx\n", "unknown_kind.header"),
    ONLY_SEPARATORS(20, i -> ";;;;;;;;;;;;;;;;", "too_large.line"),
    WIDE_ROWS(14, i -> i == 0 ? FileBits.HEADER : "x;".repeat(16_000) + "\n", "read"),
    TOO_WIDE(20, i -> i == 0 ? FileBits.HEADER : ";".repeat(16_384) + "\n", "too_large.columns"),
    CELL_OF_PARTS(3, i -> i == 0 ? FileBits.HEADER : FileBits.listed("a; ".repeat(10_000)), "read"),
    CELL_OF_NAMES(3, i -> i == 0 ? FileBits.HEADER : FileBits.listed("Người dân; ".repeat(2_900)), "read"),
    CELL_OF_DIGITS(3, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "09 1.2-3 ".repeat(3_500)), "read"),
    CELL_OF_ADDRESSES(3, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "a.a.a.a@b.c.".repeat(2_600)), "read"),
    CELL_OF_DOTS(3, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "x@" + "a.".repeat(16_000) + "1"), "read"),
    EVERY_COLUMN_LONG(3, i -> i == 0 ? FileBits.HEADER : FileBits.everywhere(i), "read"),
    ZERO_REPORTS(24, i -> i == 0 ? FileBits.HEADER : FileBits.zero(i), "read"),
    GOOD_ROWS(24, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "Tin " + i), "read"),
    SLOW_ONLY_QUOTES(200, i -> "\"", "too_large.line"),
    SLOW_LONG_CELLS(400, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "x".repeat(32_000)), "read"),
    SLOW_LINE_ENDS(2_000, i -> i == 0 ? FileBits.HEADER : "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", "too_large.rows"),
    SLOW_GOOD_ROWS(1_000, i -> i == 0 ? FileBits.HEADER : FileBits.row(i, "Tin " + i), "too_large.rows");

    private final long bytes;
    private final LongFunction<String> part;
    private final String verdict;

    HostileFile(int megabytes, LongFunction<String> part, String verdict) {
        this.bytes = megabytes * 1_000_000L;
        this.part = part;
        this.verdict = verdict;
    }

    /** Whether it takes minutes, so that it is left out of builds. */
    boolean isSlow() {
        return name().startsWith("SLOW_");
    }

    /** The reason of the refusal, or {@code read}. */
    String verdict() {
        return verdict;
    }

    /** Reads the files of these names one after another, and says of each how it ended, in a line. */
    public static void main(String[] names) {
        for (String name : names) {
            System.out.println(name + " " + valueOf(name).read());
        }
    }

    private String read() {
        try {
            Reading reading = new Intake(IntakeFuzz.PLAN)
                    .read(new CsvFile("x.csv", this::open), Instant.parse("2026-02-03T02:00:00Z"), new Nothing());
            Refusal refusal = reading.refusal();
            return refusal == null ? "read" : refusal.reason();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e.toString();
        }
    }

    private InputStream open() {
        return new InputStream() {
            private byte[] now = new byte[0];
            private int at;
            private long parts;
            private long given;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (at == now.length) {
                    if (given >= bytes) {
                        return -1;
                    }
                    now = part.apply(parts++).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                int copied = Math.min(length, now.length - at);
                System.arraycopy(now, at, into, offset, copied);
                at += copied;
                given += copied;
                return copied;
            }
        };
    }

    /** Rows by their number. */
    private static final class FileBits {
        static final String HEADER =
                "STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận;Ghi chú\n";

        static String row(long i, String title) {
            return i + ";KP1;01/2026;05/01/2026;" + title + ";1.5;radio;Người dân;12;\n";
        }

        static String listed(String list) {
            return "1;KP1;01/2026;05/01/2026;Tin;\"" + list + "\";\"" + list + "\";\"" + list + "\";12;\n";
        }

        /** A unit's zero report of each of 3,600 months, again and again. */
        static String zero(long i) {
            return ";KP1;%02d/%04d;;Không có;;;;;ghi chú %d\n".formatted(1 + i % 12, 1900 + i / 12 % 300, i);
        }

        static String everywhere(long i) {
            String cell = switch ((int) (i % 6)) {
                case 0 -> "1".repeat(30_000);
                case 1 -> "1,".repeat(15_000);
                case 2 -> "(".repeat(30_000);
                case 3 -> "tháng 1 ".repeat(3_000);
                case 4 -> " - ".repeat(10_000) + "x";
                default -> "\u0301a".repeat(10_000);
            };
            return (cell + ";").repeat(10) + "\n";
        }
    }

    /** Takes everything and keeps nothing. */
    private static final class Nothing implements RowSink {
        @Override
        public void restart() {}

        @Override
        public void accepted(Activity activity) {}

        @Override
        public void series(SeriesRow row) {}

        @Override
        public void difficulty(Difficulty row) {}

        @Override
        public void zero(ZeroReport report) {}

        @Override
        public void returned(Returned row) {}

        @Override
        public void finding(Finding finding) {}

        @Override
        public void kept(CharSequence text) {}
    }
}
