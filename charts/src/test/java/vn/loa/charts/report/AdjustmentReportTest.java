package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Adjustment.LaterFile;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Source;
import vn.loa.core.text.Lang;

class AdjustmentReportTest {
    private static final Scope WARD = new Scope(Scope.Type.WARD, "99999");
    private static final Scope UNIT = new Scope(Scope.Type.UNIT, "u1");
    private static final Scope LED = new Scope(Scope.Type.CHANNEL, "=led");
    private static final LaterFile FILE =
            new LaterFile("khoi-pho-1__t3 <bản 2>.csv", "ab".repeat(32), Instant.parse("2026-04-30T17:00:00Z"));

    @TempDir
    private Path directory;

    @Test
    void writesTheDifferencesForPrograms() throws Exception {
        write(adjustment(), Lang.VI);

        assertThat(Files.list(directory).map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(AdjustmentReport.FILES);
        assertThat(read("dieu-chinh.csv")).isEqualTo("""
                        indicator,scope_type,scope_id,field,before,after
                        reporting.on_time,ward,99999,numerator,16,17
                        reporting.on_time,ward,99999,value,0.8,0.85
                        reporting.on_time,ward,99999,lower,0.584,
                        reporting.on_time,ward,99999,upper,0.919,
                        reporting.on_time,ward,99999,verdict,missed,met
                        coverage.units,unit,u1,value,,0.5
                        coverage.units,unit,u1,n,,4
                        coverage.units,unit,u1,status,not_enough_data,measured
                        coverage.units,unit,u1,reason,no_report,
                        output.activities,channel,'=led,value,,3
                        output.activities,channel,'=led,n,,3
                        output.activities,channel,'=led,unit,,count
                        output.activities,channel,'=led,status,,measured
                        output.activities,channel,'=led,definition,,output.activities/1
                        """);
        assertThat(read("dieu-chinh.json")).isEqualTo(JSON);
    }

    @Test
    void showsBothSidesOfEveryDifference() throws Exception {
        write(adjustment(), Lang.VI);

        assertThat(read("index.html"))
                .contains(
                        "<h1>Điều chỉnh số liệu</h1>",
                        "Báo cáo đã phê duyệt theo văn bản số 12/BC-UBND ngày 20/04/2026",
                        "Dữ liệu ghi nhận đến 30/04/2026 làm thay đổi 3 con số của báo cáo đã phê duyệt (số liệu tính đến 06/04/2026).",
                        "<span class=\"was\">80%</span> <span class=\"fraction\">16/20</span>"
                                + "<span class=\"line\">khoảng tin cậy 95%: 58,4% đến 91,9%</span><span class=\"line\">Chưa đạt</span>",
                        "<span class=\"is\">85%</span> <span class=\"fraction\">17/20</span><span class=\"line\">Đạt</span>",
                        "<span class=\"was\">Chưa đủ dữ liệu</span><span class=\"line\">Chưa nhận được báo cáo nào.</span>",
                        "<bdi>Kênh: &#x3D;led</bdi>",
                        "<span class=\"was\">không có con số này</span>",
                        "Ngày tính số liệu muộn hơn (06/04/2026 → 30/04/2026)",
                        "<bdi>khoi-pho-1__t3 &lt;bản 2&gt;.csv</bdi></td><td>01/05/2026</td><td class=\"digest\">abab")
                .doesNotContain("Không có tệp mới", "Kế hoạch đã được sửa", "<script", " src=", "href=", "style=\"");
    }

    @Test
    void writesEveryDigitWhereRoundingHidesTheDifference() throws Exception {
        Value before = value("diversity.evenness", WARD, 0.81234, 9L, null);
        Value after = value("diversity.evenness", WARD, 0.81235, 9L, null);
        write(Adjustment.of(approved(List.of(before)), present(List.of(after)), List.of()), Lang.VI);

        assertThat(read("index.html"))
                .contains("chính xác: 0,81234", "chính xác: 0,81235", "Không có tệp mới nào được ghi nhận.");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        write(adjustment(), Lang.EN);

        assertThat(read("index.html"))
                .contains("<html lang=\"en\">", "Adjustment of figures", "change 3 figures", "Quarter I/2026")
                .doesNotContain("Điều chỉnh", "Chỉ số");
    }

    static Adjustment adjustment() {
        Value same = value("diversity.evenness", WARD, 0.8, 9L, null);
        List<Value> before = List.of(
                share(16, 0.584, 0.919, Verdict.MISSED),
                same,
                new Value(
                        "coverage.units",
                        UNIT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "share",
                        Status.NOT_ENOUGH_DATA,
                        Reason.NO_REPORT,
                        null,
                        null,
                        null,
                        "coverage.units/1"));
        List<Value> after = List.of(
                share(17, null, null, Verdict.MET),
                same,
                value("coverage.units", UNIT, 0.5, 4L, "share"),
                value("output.activities", LED, 3, 3L, "count"));
        return Adjustment.of(approved(before), present(after), List.of(FILE));
    }

    private static Value share(int k, Double lower, Double upper, Verdict verdict) {
        return new Value(
                "reporting.on_time",
                WARD,
                (double) k,
                20d,
                k / 20d,
                lower,
                upper,
                null,
                20L,
                "share",
                Status.MEASURED,
                null,
                0.9,
                Source.ASSUMPTION,
                verdict,
                "reporting.on_time/1");
    }

    private static Value value(String indicator, Scope scope, double value, Long n, String unit) {
        return new Value(
                indicator,
                scope,
                null,
                null,
                value,
                null,
                null,
                null,
                n,
                unit == null ? "" : unit,
                Status.MEASURED,
                null,
                null,
                null,
                null,
                indicator + "/1");
    }

    private static Evaluation approved(List<Value> values) {
        return with(values, LocalDate.of(2026, 4, 6)).approved(new Approval("12/BC-UBND", LocalDate.of(2026, 4, 20)));
    }

    private static Evaluation present(List<Value> values) {
        return with(values, LocalDate.of(2026, 4, 30));
    }

    private static Evaluation with(List<Value> values, LocalDate asOf) {
        Evaluation full = WardEvaluation.quarter();
        return new Evaluation(
                full.plan(),
                full.span(),
                asOf,
                null,
                full.pending(),
                values,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                full.breakdowns());
    }

    private void write(Adjustment adjustment, Lang lang) throws Exception {
        new AdjustmentReport(lang).write(adjustment, directory);
    }

    private String read(String file) throws Exception {
        return Files.readString(directory.resolve(file));
    }

    private static final String JSON = """
            {
              "period": {
                "code": "2026-Q1",
                "from": "2026-01-01",
                "to": "2026-03-31"
              },
              "plan": "79/KH-UBND",
              "approved": {
                "number": "12/BC-UBND",
                "date": "2026-04-20",
                "as_of": "2026-04-06"
              },
              "present": {
                "as_of": "2026-04-30",
                "plan_changed": false
              },
              "files": [
                {
                  "name": "khoi-pho-1__t3 <bản 2>.csv",
                  "sha256": "%s",
                  "received": "2026-04-30T17:00:00Z"
                }
              ],
              "differences": [
                {
                  "indicator": "reporting.on_time",
                  "scope": {
                    "type": "ward",
                    "id": "99999"
                  },
                  "before": {
                    "numerator": 16,
                    "value": 0.8,
                    "lower": 0.584,
                    "upper": 0.919,
                    "verdict": "missed"
                  },
                  "after": {
                    "numerator": 17,
                    "value": 0.85,
                    "lower": null,
                    "upper": null,
                    "verdict": "met"
                  }
                },
                {
                  "indicator": "coverage.units",
                  "scope": {
                    "type": "unit",
                    "id": "u1"
                  },
                  "before": {
                    "value": null,
                    "n": null,
                    "status": "not_enough_data",
                    "reason": "no_report"
                  },
                  "after": {
                    "value": 0.5,
                    "n": 4,
                    "status": "measured",
                    "reason": null
                  }
                },
                {
                  "indicator": "output.activities",
                  "scope": {
                    "type": "channel",
                    "id": "=led"
                  },
                  "before": null,
                  "after": {
                    "value": 3,
                    "n": 3,
                    "unit": "count",
                    "status": "measured",
                    "definition": "output.activities/1"
                  }
                }
              ]
            }
            """.formatted("ab".repeat(32));
}
