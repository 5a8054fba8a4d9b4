package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Reading;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** Every file of the sample's year is read as it was meant: each accepted value, each returned row, each finding. */
class YearReadingTest {
    private static final Plan PLAN = plan();

    static List<YearFile> files() {
        return YearRun.truth().files();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("files")
    void isReadAsItWasMeant(YearFile file) throws IOException {
        Checked checked = new Intake(PLAN).check(CsvFile.of(file.name(), file.bytes()), file.received());
        Reading reading = checked.reading();
        assertThat(said(reading)).as(file.name()).isEqualTo(meant(file));
        assertThat(checked.activities().stream().map(YearReadingTest::said).toList())
                .as(file.name())
                .isEqualTo(file.accepted().stream().map(YearReadingTest::meant).toList());
        assertThat(checked.zeroReports().stream()
                        .map(z -> z.line() + " " + z.unit() + " " + z.period())
                        .toList())
                .as(file.name())
                .isEqualTo(file.zeros().stream()
                        .map(z -> z.line() + " " + z.unit() + " " + z.period())
                        .toList());
        assertThat(checked.series().stream()
                        .map(row -> new PlainSeriesRow(
                                file.name(),
                                row.line(),
                                file.received(),
                                file.received(),
                                row.series(),
                                row.month(),
                                row.kind() == SeriesKind.SURVEY,
                                row.numerator(),
                                row.denominator(),
                                row.value()))
                        .toList())
                .as(file.name())
                .isEqualTo(file.series());
        assertThat(checked.difficulties().stream()
                        .map(row -> new PlainDifficulty(
                                file.name(),
                                row.line(),
                                file.received(),
                                file.received(),
                                row.unit(),
                                row.id(),
                                row.received(),
                                row.answered(),
                                row.withdraws()))
                        .toList())
                .as(file.name())
                .isEqualTo(file.difficulties());
        if (file.refused() == null) {
            assertThat(checked.returned().stream()
                            .map(r -> r.line() + " " + r.unit() + " " + r.period() + " "
                                    + r.problems().stream()
                                            .map(p -> p.kind().code())
                                            .collect(Collectors.toCollection(TreeSet::new)))
                            .toList())
                    .as(file.name())
                    .isEqualTo(file.returned().stream()
                            .map(r -> r.line() + " " + r.unit() + " " + r.period() + " " + new TreeSet<>(r.kinds()))
                            .toList());
        }
    }

    private static Map<String, Object> said(Reading reading) {
        Map<String, Object> said = new TreeMap<>();
        said.put(
                "refused",
                reading.refusal() == null ? "" : reading.refusal().kind().code());
        said.put("records", reading.records());
        said.put("left out", reading.leftOut());
        said.put("returned", reading.returned());
        if (reading.refusal() == null) {
            said.put("encoding", reading.encoding());
            said.put("separator", reading.separator());
            said.put("numbers", reading.numberStyle());
            said.put("kind", reading.kind());
            Map<String, Integer> findings = new TreeMap<>();
            reading.findings().forEach((kind, count) -> findings.put(kind.code(), count));
            said.put("findings", findings);
        }
        return said;
    }

    private static Map<String, Object> meant(YearFile file) {
        Map<String, Object> meant = new TreeMap<>();
        meant.put("refused", file.refused() == null ? "" : file.refused());
        meant.put("records", file.records());
        meant.put("left out", file.leftOut());
        meant.put("returned", file.refused() == null ? file.returned().size() : file.records() - file.leftOut());
        if (file.refused() == null) {
            meant.put("encoding", file.encoding());
            meant.put("separator", file.separator());
            meant.put("numbers", file.numbers());
            meant.put("kind", file.kind());
            meant.put("findings", new TreeMap<>(file.findings()));
        }
        return meant;
    }

    private static YearFile.Accepted said(Activity a) {
        List<LocalDate> days = a.days().dates();
        var f = a.figures();
        return new YearFile.Accepted(
                a.unit(),
                a.period(),
                true,
                new PlainRow(
                        a.line(),
                        a.activityId(),
                        days,
                        a.days().end(),
                        a.plannedDate(),
                        a.title(),
                        Set.copyOf(a.topics()),
                        a.channel(),
                        a.form(),
                        Set.copyOf(a.audiences()),
                        a.area(),
                        a.quantity() == null ? null : plain(a.quantity().amount()),
                        a.quantity() == null ? null : a.quantity().unit(),
                        f.minutes() == null ? null : plain(f.minutes()),
                        f.reach(),
                        f.interactions(),
                        f.participants(),
                        f.female(),
                        f.guided(),
                        f.succeeded(),
                        a.cost() == null ? null : (Long) a.cost().vnd(),
                        a.evidence() != null),
                a.cost() == null || a.cost().funding() == null
                        ? null
                        : (Boolean) (a.cost().funding() == Cost.Funding.STATE),
                a.note());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** What Loa can say of it: not whether the period was stated. */
    private static YearFile.Accepted meant(YearFile.Accepted a) {
        return new YearFile.Accepted(a.unit(), a.period(), true, a.row(), a.state(), a.note());
    }

    private static Plan plan() {
        try {
            return PlanReader.read(YearRun.SOURCE.resolve("plan.yaml"));
        } catch (WrongPlan e) {
            throw new AssertionError(e);
        }
    }
}
