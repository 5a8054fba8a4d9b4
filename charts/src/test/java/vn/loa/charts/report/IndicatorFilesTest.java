package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Proposal;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Source;

/** Exactly formats.md §5. */
class IndicatorFilesTest {
    private static final Scope WARD = new Scope(Scope.Type.WARD, "99999");
    private static final List<Value> VALUES = List.of(
            value("reporting.completeness", WARD, 2.0, 3.0, 2.0 / 3, null, 3L, "share", Status.MEASURED, null, 0.95),
            value(
                    "regularity.longest_gap_days",
                    WARD,
                    null,
                    null,
                    12.0,
                    null,
                    90L,
                    "days",
                    Status.MEASURED,
                    null,
                    null),
            value(
                    "practical.task_success",
                    new Scope(Scope.Type.UNIT, "=khoi,\"pho\""),
                    18.0,
                    26.0,
                    18.0 / 26,
                    new double[] {0.5001, 0.835},
                    26L,
                    "share",
                    Status.MEASURED,
                    null,
                    null),
            value(
                    "digital.share",
                    WARD,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "share",
                    Status.NOT_ENOUGH_DATA,
                    Reason.NO_ACTIVITY,
                    null));

    @Test
    void writesIndicatorsJsonKeyByKey() {
        assertThat(IndicatorsJson.text(evaluation())).isEqualTo("""
                        {
                          "period": {
                            "code": "2026-Q1",
                            "from": "2026-01-01",
                            "to": "2026-03-31"
                          },
                          "as_of": "2026-04-06",
                          "plan": "79/KH-UBND",
                          "state": "draft",
                          "pending": {
                            "received": 16,
                            "expected": 21
                          },
                          "values": [
                            {
                              "indicator": "reporting.completeness",
                              "scope": {
                                "type": "ward",
                                "id": "99999"
                              },
                              "numerator": 2,
                              "denominator": 3,
                              "value": 0.6666666666666666,
                              "lower": null,
                              "upper": null,
                              "p": null,
                              "n": 3,
                              "unit": "share",
                              "status": "measured",
                              "reason": null,
                              "target": 0.95,
                              "target_source": "assumption",
                              "verdict": "missed",
                              "definition": "reporting.completeness/1"
                            },
                            {
                              "indicator": "regularity.longest_gap_days",
                              "scope": {
                                "type": "ward",
                                "id": "99999"
                              },
                              "numerator": null,
                              "denominator": null,
                              "value": 12,
                              "lower": null,
                              "upper": null,
                              "p": null,
                              "n": 90,
                              "unit": "days",
                              "status": "measured",
                              "reason": null,
                              "target": null,
                              "target_source": null,
                              "verdict": null,
                              "definition": "regularity.longest_gap_days/1"
                            },
                            {
                              "indicator": "practical.task_success",
                              "scope": {
                                "type": "unit",
                                "id": "=khoi,\\"pho\\""
                              },
                              "numerator": 18,
                              "denominator": 26,
                              "value": 0.6923076923076923,
                              "lower": 0.5001,
                              "upper": 0.835,
                              "p": null,
                              "n": 26,
                              "unit": "share",
                              "status": "measured",
                              "reason": null,
                              "target": null,
                              "target_source": null,
                              "verdict": null,
                              "definition": "practical.task_success/1"
                            },
                            {
                              "indicator": "digital.share",
                              "scope": {
                                "type": "ward",
                                "id": "99999"
                              },
                              "numerator": null,
                              "denominator": null,
                              "value": null,
                              "lower": null,
                              "upper": null,
                              "p": null,
                              "n": null,
                              "unit": "share",
                              "status": "not_enough_data",
                              "reason": "no_activity",
                              "target": null,
                              "target_source": null,
                              "verdict": null,
                              "definition": "digital.share/1"
                            }
                          ],
                          "requirements": [
                            {
                              "requirement": "serious",
                              "met": 0,
                              "judged": 1
                            }
                          ],
                          "signals": [
                            {
                              "kind": "outlier_reach",
                              "unit": "u1",
                              "channel": "zalo",
                              "file": "a.csv",
                              "line": 7,
                              "value": 85.66,
                              "limit": 3.5
                            }
                          ],
                          "proposals": [
                            {
                              "rule": "uncovered_pair",
                              "indicator": "coverage.required",
                              "scope": {
                                "type": "ward",
                                "id": "99999"
                              },
                              "evidence": [
                                "3/4"
                              ],
                              "goal": 1
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesIndicatorsCsvCellByCell() {
        assertThat(IndicatorsCsv.text(evaluation())).isEqualTo("""
                        indicator,scope_type,scope_id,numerator,denominator,value,lower,upper,p,n,unit,status,reason,target,target_source,verdict,definition
                        reporting.completeness,ward,99999,2,3,0.6666666666666666,,,,3,share,measured,,0.95,assumption,missed,reporting.completeness/1
                        regularity.longest_gap_days,ward,99999,,,12,,,,90,days,measured,,,,,regularity.longest_gap_days/1
                        practical.task_success,unit,"'=khoi,""pho""\",18,26,0.6923076923076923,0.5001,0.835,,26,share,measured,,,,,practical.task_success/1
                        digital.share,ward,99999,,,,,,,,share,not_enough_data,no_activity,,,,digital.share/1
                        """);
    }

    @Test
    void writesEveryDigitOfADoubleAndNoFractionOfAWhole() {
        assertThat(Exact.number(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(Exact.number(2.0E-3)).isEqualTo("0.002");
        assertThat(Exact.number(1_000_000_000_000d)).isEqualTo("1000000000000");
        assertThat(Exact.number(-0.0)).isEqualTo("0");
    }

    private static Evaluation evaluation() {
        Evaluation full = WardEvaluation.quarter();
        return new Evaluation(
                full.plan(),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                VALUES,
                List.of(),
                List.of(new RequirementScore(Requirement.SERIOUS, 0, 1)),
                List.of(new Signal("outlier_reach", "u1", "zalo", "a.csv", 7, 85.66, 3.5)),
                List.of(new Proposal("uncovered_pair", "coverage.required", WARD, List.of("3/4"), 1.0)),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                full.breakdowns());
    }

    private static Value value(
            String indicator,
            Scope scope,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            double @Nullable [] interval,
            @Nullable Long n,
            String unit,
            Status status,
            @Nullable Reason reason,
            @Nullable Double target) {
        return new Value(
                indicator,
                scope,
                numerator,
                denominator,
                value,
                interval == null ? null : interval[0],
                interval == null ? null : interval[1],
                null,
                n,
                unit,
                status,
                reason,
                target,
                target == null ? null : Source.ASSUMPTION,
                target == null ? null : Verdict.MISSED,
                indicator + "/1");
    }
}
