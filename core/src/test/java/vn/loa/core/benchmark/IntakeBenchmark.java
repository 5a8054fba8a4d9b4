package vn.loa.core.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Finding;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.RowSink;
import vn.loa.core.intake.ZeroReport;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;

/**
 * How long the whole intake takes (digest, decoding, every check, masking, kept text) against bare Commons CSV that only cuts the same
 * clean file into strings: one thread, from memory, interleaved rounds in one process. Prints each round and the median of their ratios,
 * by the clock and by the thread's processor time, which neighbours on a busy machine disturb less and which leaves out the collector.
 *
 * <p>Measured on two busy cores with Java 17, 60,000 rows: median ratio 1.93 by the clock and by processor time (31 rounds, from 1.5 to
 * 2.9); before a record's characters and repeated cells were looked at only once 5.40 and 5.44 (15 rounds). About a third of the intake
 * is decoding and cutting, which Commons CSV does too; of the checks the number columns cost most, about a fifth.
 *
 * <pre>
 * ./mvnw -q -pl core test-compile
 * java -Xmx1g -cp core/target/classes:core/target/test-classes:$(cat core/target/runtime-classpath.txt) \
 *     vn.loa.core.benchmark.IntakeBenchmark [rows, 100000] [rounds, 9]
 * </pre>
 */
final class IntakeBenchmark {
    private static final String PLAN = """
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
            units:
              - {code: khoi-pho-1, name: Khối phố 1, reports: true, aliases: [KP1]}
              - {code: khoi-pho-2, name: Khối phố 2, reports: true}
            areas:
              - {code: a1, name: Khối phố 1}
            """;
    private static final int WARM_UP = 3;

    private IntakeBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        Plan plan = PlanReader.parse("plan.yaml", PLAN);
        byte[] file = CleanFile.of(rows);
        say("%d rows, %.1f MB", rows, file.length / 1e6);
        double[] ratios = new double[rounds];
        double[] ofProcessor = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            Time bare = time(() -> commonsCsv(file));
            Time whole = time(() -> intake(plan, file, rows));
            if (round >= 0) {
                ratios[round] = whole.clock() / bare.clock();
                ofProcessor[round] = whole.processor() / bare.processor();
                say(
                        "Commons CSV %.3f s (processor %.3f), intake %.3f s (%.3f), ratio %.2f (%.2f)",
                        bare.clock(),
                        bare.processor(),
                        whole.clock(),
                        whole.processor(),
                        ratios[round],
                        ofProcessor[round]);
            }
        }
        say("median ratio by the clock %s, by processor time %s", median(ratios), median(ofProcessor));
    }

    private static String median(double[] ratios) {
        Arrays.sort(ratios);
        int last = ratios.length - 1;
        return String.format(Locale.ROOT, "%.2f (least %.2f, most %.2f)", ratios[last / 2], ratios[0], ratios[last]);
    }

    private static long commonsCsv(byte[] file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        long length = 0;
        try (Reader in = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(in).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                for (String cell : record) {
                    length += cell.length();
                }
            }
        }
        return length;
    }

    private static long intake(Plan plan, byte[] file, int rows) throws IOException {
        Sink sink = new Sink();
        Reading reading = new Intake(plan).read(CsvFile.of("x.csv", file), Instant.parse("2026-02-03T02:00:00Z"), sink);
        if (reading.accepted() != rows || sink.accepted != rows) {
            throw new IllegalStateException("The file is not clean: " + reading);
        }
        return sink.kept;
    }

    private interface Work {
        long run() throws IOException;
    }

    /** Seconds by the clock, and of this thread on a processor. */
    private record Time(double clock, double processor) {}

    private static Time time(Work work) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        if (work.run() == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return new Time((System.nanoTime() - start) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Takes everything and keeps nothing. */
    private static final class Sink implements RowSink {
        private int accepted;
        private long kept;

        @Override
        public void restart() {
            throw new IllegalStateException("A clean file is read once");
        }

        @Override
        public void accepted(Activity activity) {
            accepted++;
        }

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
        public void kept(CharSequence text) {
            kept += text.length();
        }
    }
}
