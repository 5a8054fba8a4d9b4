package vn.loa.batch.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.ZeroReport;
import vn.loa.core.plan.Area;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;
import vn.loa.core.plan.Ward;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.SubmissionKind;

/** Files as reading would tell them, made by hand. */
final class Deliveries {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Deliveries() {}

    static Plan plan(String wardCode) {
        return plan(wardCode, List.of());
    }

    /** With more names for one channel: another vocabulary. */
    static Plan plan(String wardCode, List<String> radioAliases) {
        return new Plan(
                "79/KH-UBND",
                "Thử",
                LocalDate.of(2025, 10, 22),
                LocalDate.of(2025, 10, 22),
                new Ward(wardCode, "Phường Thử", null, ZONE),
                null,
                new ReportingCalendar(ReportingCalendar.MonthKind.CALENDAR, null, null, null, Set.of(), Set.of()),
                List.of(new Topic("II.1.1", "Nghị quyết", List.of()), new Topic("II.1.5", "An toàn", List.of())),
                List.of(new Audience("residents", "Người dân", List.of())),
                List.of(
                        new Channel("radio", "II.2.1", "Phát thanh", false, true, radioAliases),
                        new Channel("zalo", "II.2.2", "Zalo", true, false, List.of())),
                List.of(
                        new Unit("khoi-pho-1", null, "Khối phố 1", true, null, null, List.of()),
                        new Unit("khoi-pho-2", null, "Khối phố 2", true, null, null, List.of())),
                List.of(new Area("kp-1", "Khối phố 1", null, List.of())),
                Map.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(new Series(SentOutcomes.SERIES, "Dịch vụ công trực tuyến", true, null, null)),
                List.of());
    }

    /** One file in the making; every row is of one unit and one period unless said otherwise. */
    static final class Made {
        final String name;
        private final String unit;
        private final String period;
        private final SubmissionKind kind;
        private final List<Activity> activities = new ArrayList<>();
        private final List<ZeroReport> zeros = new ArrayList<>();
        private final List<Returned> returned = new ArrayList<>();
        private int line = 1;
        private String nameUnit = "";
        String text;
        List<String> header = List.of("STT", "Tên hoạt động");

        Made(String name, String unit, String period, SubmissionKind kind) {
            this.name = name;
            this.unit = unit;
            this.period = period;
            this.kind = kind;
            this.text = "STT;Tên hoạt động\n" + name;
        }

        Made nameUnit(String code) {
            nameUnit = code;
            return this;
        }

        Made add(Activity activity) {
            line = activity.line();
            activities.add(activity);
            return this;
        }

        Made row(int day, String title) {
            return row(null, day, title, 100);
        }

        Made row(String id, int day, String title, long reach) {
            activities.add(activity(++line, id, unit, period, day, title, reach));
            return this;
        }

        Made zeroReport() {
            zeros.add(new ZeroReport(++line, unit, period));
            return this;
        }

        Made back(String... cells) {
            int at = ++line;
            returned.add(new Returned(
                    at,
                    unit,
                    period,
                    List.of(cells),
                    List.of(new Problem(ProblemKind.BAD_DATE, at, "Ngày thực hiện", "31/02/2026", Map.of("x", "y")))));
            return this;
        }

        Reading reading() {
            int records = activities.size() + zeros.size() + returned.size() + 1;
            return new Reading(
                    name,
                    sha256(name),
                    nameUnit,
                    "utf-8",
                    ';',
                    "vi",
                    "activity",
                    header,
                    records,
                    activities.size(),
                    zeros.size(),
                    returned.size(),
                    1,
                    null,
                    returned.isEmpty() ? Map.of() : Map.of(ProblemKind.BAD_DATE, returned.size()),
                    Map.of(),
                    List.of(new Part(unit, period, kind, true, activities.size(), zeros.size(), returned.size())),
                    unit,
                    period,
                    Reading.Above.NOTHING);
        }

        void feed(Loading loading) throws IOException {
            for (Activity activity : activities) {
                loading.accepted(activity);
            }
            for (ZeroReport zero : zeros) {
                loading.zero(zero);
            }
            for (Returned row : returned) {
                loading.returned(row);
            }
            loading.kept(text);
        }

        /** Reads the file of this name once more; it says now what is made here. */
        boolean loadAgain(Archive archive, Run run) throws IOException {
            KeptFile before = archive.files().withDigests(List.of(sha256(name))).get(0);
            try (Loading loading = archive.files().loadAgain(run, before)) {
                feed(loading);
                return loading.finish(reading());
            }
        }

        boolean load(Archive archive, Run run, Instant received) throws IOException {
            try (Loading loading = archive.files().load(run, received)) {
                feed(loading);
                return loading.finish(reading());
            }
        }
    }

    static Made full(String name, String unit, String period) {
        return new Made(name, unit, period, SubmissionKind.FULL);
    }

    static Made supplement(String name, String unit, String period) {
        return new Made(name, unit, period, SubmissionKind.SUPPLEMENT);
    }

    static Activity activity(int line, String id, int day, String title, Quantity quantity) {
        Activity a = activity(line, id, "khoi-pho-1", "2026-01", day, title, 100);
        return new Activity(
                a.line(),
                a.rowNo(),
                a.activityId(),
                a.unit(),
                a.period(),
                a.days(),
                a.plannedDate(),
                a.title(),
                a.topics(),
                a.channel(),
                a.form(),
                a.audiences(),
                a.area(),
                quantity,
                a.figures(),
                a.cost(),
                a.evidence(),
                a.note(),
                a.extra());
    }

    static Activity activity(int line, String id, String unit, String period, int day, String title, long reach) {
        return new Activity(
                line,
                "1",
                id,
                unit,
                period,
                Days.on(LocalDate.parse(period + "-01").withDayOfMonth(day)),
                null,
                title,
                List.of("II.1.5", "II.1.1"),
                "radio",
                null,
                List.of("residents"),
                null,
                new Quantity(new BigDecimal("2.50"), "bài"),
                new Figures(null, reach, null, null, null, null, null),
                null,
                null,
                null,
                new LinkedHashMap<>(Map.of("Cột lạ", "giữ lại")));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
