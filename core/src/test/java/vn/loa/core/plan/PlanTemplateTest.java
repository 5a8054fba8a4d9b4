package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.core.text.Lang;

class PlanTemplateTest {
    private static Plan asWritten(Lang lang) throws WrongPlan {
        return PlanReader.parse("mau.yaml", PlanTemplate.text(lang));
    }

    private static Plan withItsExamples(Lang lang) throws WrongPlan {
        return PlanReader.parse(
                "mau.yaml",
                PlanTemplate.text(lang)
                        .lines()
                        .map(line -> line.startsWith("#") && !line.startsWith("##") ? line.substring(1) : line)
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void asItIsWrittenIsTheShippedPlan(Lang lang) throws WrongPlan {
        assertThat(asWritten(lang)).isEqualTo(PlanReader.shipped("ky-lua-79"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void withEveryExampleInUseIsARightPlan(Lang lang) throws WrongPlan {
        Plan plan = withItsExamples(lang);

        assertThat(plan.units())
                .extracting(Unit::code)
                .containsExactly(
                        "vhxh",
                        "mttq",
                        "kinh-te",
                        "van-phong",
                        "khoi-pho",
                        "khoi-pho-1",
                        "khoi-pho-2",
                        "truong-thcs-a",
                        "khoi-pho-cu");
        assertThat(plan.areas()).extracting(Area::code).containsExactly("kp1", "kp2");
        assertThat(plan.calendar().dueWorkingDays()).isEqualTo(5);
        assertThat(plan.calendar().holidays()).hasSize(13);
        assertThat(plan.calendar().extraWorkingDays())
                .containsExactlyInAnyOrder(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-08-22"));
        assertThat(plan.population()).extracting(Population::value).isEqualTo(30000L);
        assertThat(plan.budget()).extracting(Budget::stateVnd).containsExactly(120_000_000L);
        assertThat(plan.priorityTopics())
                .extracting(PriorityTopics::codes)
                .asList()
                .containsExactly("II.1.2", "II.1.5");
        assertThat(plan.feedback()).extracting(FeedbackRule::answerWorkingDays).isEqualTo(5);
        assertThat(plan.phases()).extracting(Phase::step).containsExactly("III.2", "III.4");
        assertThat(plan.targets()).hasSize(9);
        assertThat(plan.title()).isEqualTo("Tuyên truyền Nghị quyết số 57-NQ/TW trên địa bàn phường Kỳ Lừa");
        assertThat(plan.series())
                .containsExactly(new Series(
                        "dvc-truc-tuyen",
                        "Tỷ lệ hồ sơ nộp trực tuyến",
                        true,
                        new Series.Months(YearMonth.of(2026, 1), YearMonth.of(2026, 1)),
                        new Series.Months(YearMonth.of(2026, 6), YearMonth.of(2026, 6))));
        assertThat(plan.channels()).extracting(Channel::code).contains("tiktok").doesNotContain("press");
        assertThat(plan.topics()).extracting(Topic::code).contains("II.1.6");
        assertThat(plan.audiences()).extracting(Audience::code).contains("nguoi-cao-tuoi");
        assertThat(plan.forms()).extracting(Form::code).contains("podcast", "news");
        assertThat(plan.required())
                .hasSize(5)
                .containsAll(PlanReader.shipped("ky-lua-79").required())
                .contains(new RequiredPair("II.1.6", "nguoi-cao-tuoi"));
        assertThat(plan.columns()).containsOnlyKeys("reach", "participants");
    }

    @Test
    void bothLanguagesGiveTheSameExamples() throws WrongPlan {
        assertThat(withItsExamples(Lang.EN).units())
                .isEqualTo(withItsExamples(Lang.VI).units());
        assertThat(withItsExamples(Lang.EN).targets())
                .isEqualTo(withItsExamples(Lang.VI).targets());
        assertThat(withItsExamples(Lang.EN).calendar())
                .isEqualTo(withItsExamples(Lang.VI).calendar());
    }

    @Test
    void saysThatWithoutTheRosterItsBlocksAreUnknown() {
        assertThat(PlanTemplate.text(Lang.VI))
                .contains("chỉ biết bốn đơn vị", "báo cáo của các khối phố và trường học sẽ bị trả lại");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void namesEveryIndicatorOnceWithItsScopesAndTheSumsApart(Lang lang) {
        List<String> listed = PlanTemplate.text(lang)
                .lines()
                .filter(line -> line.matches("##     [a-z]+\\.[a-z_]+( .*)?"))
                .map(line -> line.substring(7).replaceAll(" +", " "))
                .toList();

        assertThat(listed)
                .hasSize(Judged.byName().size())
                .contains(
                        "reporting.completeness unit",
                        "radio.weekly_bulletin",
                        "digital.engagement channel",
                        "outcome.change series")
                .containsSubsequence(
                        "practical.feedback_answered",
                        "reach.contacts unit, channel",
                        "output.activities unit, channel",
                        "output.minutes unit, channel",
                        "output.participants unit, channel",
                        "practical.people_guided unit",
                        "output.quantity",
                        "regularity.longest_gap_days unit");
        assertThat(listed.stream().map(line -> line.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(Judged.byName().keySet());
        assertThat(PlanTemplate.text(lang)).doesNotContain("##{");
    }
}
