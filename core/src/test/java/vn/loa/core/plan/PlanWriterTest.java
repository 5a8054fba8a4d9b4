package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWriterTest {
    private static Plan whole() throws WrongPlan {
        return PlanReader.parse("phuong.yaml", PlanReaderTest.WHOLE);
    }

    @Test
    void whatIsWrittenReadsBackAsAnEqualPlan() throws WrongPlan {
        Plan shipped = PlanReader.shipped("ky-lua-79");

        assertThat(PlanReader.parse("xem.yaml", PlanWriter.yaml(shipped))).isEqualTo(shipped);
        assertThat(PlanReader.parse("xem.yaml", PlanWriter.yaml(whole()))).isEqualTo(whole());
    }

    @Test
    void writesEveryKeyInTheOrderOfTheFormat() throws WrongPlan {
        assertThat(PlanWriter.yaml(whole())).isEqualTo("""
                plan: "5/KH-UBND"
                title: "Kế hoạch: mẫu"
                issued: 2026-01-05
                earliest_date: 2026-01-05
                ward: {code: "00001", name: Phường Mẫu, zone: Asia/Ho_Chi_Minh}
                population: {value: 30000, as_of: 2026-01-01, source: superior, note: Công văn 12}
                calendar: {month: administrative, due_working_days: 5, source: plan, note: mục 3, holidays: [2026-02-16, 2026-02-17], extra_working_days: [2026-01-10]}
                topics:
                  - {code: II.1, name: Một, aliases: [Nội dung một]}
                audiences:
                  - {code: residents, name: Người dân}
                channels:
                  - {code: radio, name: Loa, clause: II.2, digital: false, bulletin: true}
                  - {code: zalo, name: Zalo, digital: true, bulletin: false}
                units:
                  - {code: to-1, name: Tổ 1, reports: true, from: 2026-01-05, to: 2026-12-31}
                  - {code: to-2, name: Tổ 2, clause: V.1, reports: false}
                areas:
                  - {code: a1, name: Địa bàn 1, population: 1200, aliases: [DB1]}
                columns: {note: [Ghi thêm], reach: [Lượt xem]}
                forms:
                  - {code: news, name: Tin bài}
                required:
                  - {topic: II.1, audience: residents}
                priority_topics: {codes: [II.1], source: assumption}
                budget:
                  - {year: 2026, state_vnd: 120000000, other_vnd: 0, source: assumption, note: tạm tính}
                feedback: {answer_working_days: 5, source: plan}
                phases:
                  - {step: III.2, from: 2026-01-05, to: 2026-06-30}
                series:
                  - {code: dvc, name: Dịch vụ công, higher_is_better: true, before: {from: 2026-01, to: 2026-02}, after: {from: 2026-06, to: 2026-07}}
                  - {code: don, name: Đơn thư, higher_is_better: false}
                targets:
                  - {indicator: digital.share, value: 0.4, source: assumption}
                  - {indicator: digital.share, value: 0.5, unit: to-1, source: assumption}
                  - {indicator: reach.contacts, value: 1000, per: quarter, channel: zalo, source: plan, note: mục 4}
                  - {indicator: outcome.trend, value: -0.5, series: don, source: assumption}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "~",
                "true",
                "No",
                "06187",
                "1e3",
                "- a",
                "a: b",
                "a #b",
                "a, b",
                "[a]",
                "{a",
                "'a'",
                "\"a\"",
                "a\\b",
                "a\nb",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "a\u00a0b",
                "a\u2028b",
                "2026-01-01",
                ".inf",
                "Tổ 1:",
                "a?b",
                "?",
                "…",
                "Phòng Văn hóa – Xã hội",
                "KP1/KP2"
            })
    void everyNameReadsBackAsItself(String name) throws WrongPlan {
        Plan plan = PlanReader.parse(
                "phuong.yaml", PlanReaderTest.WHOLE.replace("\"Kế hoạch: mẫu\"", YamlLine.quote(name)));

        assertThat(plan.title()).isEqualTo(name);
    }

    @Test
    void digestTellsPlansApartAndIsThatOfTheWrittenFile() throws WrongPlan {
        Plan other = PlanReader.parse("phuong.yaml", PlanReaderTest.WHOLE.replace("30000", "30001"));

        assertThat(PlanWriter.digest(whole()))
                .isEqualTo(PlanWriter.digest(whole()))
                .isNotEqualTo(PlanWriter.digest(other))
                .matches("[0-9a-f]{64}");
    }
}
