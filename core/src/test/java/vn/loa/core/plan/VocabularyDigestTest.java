package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of a plan make files be read again (formats.md §2.1). */
class VocabularyDigestTest {
    private static final String PLAN = """
            extends: ky-lua-79
            ward: {code: "06187", name: Phường Kỳ Lừa}
            """;

    private static String digest(String more) throws WrongPlan {
        return VocabularyDigest.of(PlanReader.parse("p", PLAN + more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units: [{code: khoi-pho-1, name: Khối phố 1}]",
                "topics: [{code: II.1.1, name: Quán triệt nghị quyết}]",
                "channels: [{code: press, remove: true}]",
                "audiences: [{code: residents, name: Người dân, aliases: [Bà con]}]",
                "areas: [{code: kp-1, name: Khối phố 1}]",
                "columns: {reach: [Lượt xem]}",
                "calendar: {month: administrative}",
                "earliest_date: 2025-01-01",
                "series: [{code: s, name: S, higher_is_better: true}]"
            })
    void whatCellsMeanIsInIt(String more) throws WrongPlan {
        assertThat(digest(more)).isNotEqualTo(digest(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets: [{indicator: reporting.completeness, value: 0.9, source: assumption}]",
                "calendar: {month: calendar, holidays: [2026-01-01], due_working_days: 3, source: assumption}",
                "budget: [{year: 2026, state_vnd: 1, other_vnd: 0, source: assumption}]",
                "population: {value: 30000, as_of: 2026-01-01, source: assumption}"
            })
    void whatIsJudgedByIsNot(String more) throws WrongPlan {
        assertThat(digest(more)).isEqualTo(digest(""));
    }

    @Test
    void theOrderOfAListDoesNotMatter() throws WrongPlan {
        assertThat(digest("areas: [{code: a, name: A, aliases: [x, y]}, {code: b, name: B}]"))
                .isEqualTo(digest("areas: [{code: b, name: B}, {code: a, name: A, aliases: [y, x]}]"));
    }
}
