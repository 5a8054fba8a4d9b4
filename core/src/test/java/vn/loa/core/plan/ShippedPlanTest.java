package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan that comes with Loa says what plan 79/KH-UBND says, and invents no number. */
class ShippedPlanTest {
    private static Plan plan;

    @BeforeAll
    static void readThePlan() throws WrongPlan {
        plan = PlanReader.shipped("ky-lua-79");
    }

    @Test
    void isPlan79OfKyLua() {
        assertThat(plan.number()).isEqualTo("79/KH-UBND");
        assertThat(plan.title())
                .isEqualTo(
                        "Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển "
                                + "khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia trên địa bàn phường Kỳ Lừa");
        assertThat(plan.issued()).isEqualTo("2025-10-22");
        assertThat(plan.earliestDate()).isEqualTo("2025-10-22");
        assertThat(plan.ward())
                .isEqualTo(new Ward("06187", "Phường Kỳ Lừa", "Tỉnh Lạng Sơn", ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Test
    void topicsAreThoseOfClauseII1() {
        assertThat(plan.topics())
                .extracting(topic -> topic.code() + " " + topic.name())
                .containsExactly(
                        "II.1.1 Chủ trương của Đảng, chính sách, pháp luật của Nhà nước; vai trò, trách nhiệm của người đứng đầu",
                        "II.1.2 Giới thiệu Nghị quyết 57 và các văn bản liên quan",
                        "II.1.3 Những thành tựu và mô hình tiêu biểu",
                        "II.1.4 Chính sách hỗ trợ và cơ hội tham gia",
                        "II.1.5 Hướng dẫn thực hiện chuyển đổi số cho các đối tượng");
    }

    @Test
    void audiencesAreThoseOfClausesII15AndV() {
        assertThat(plan.audiences())
                .extracting(audience -> audience.code() + ": " + audience.name())
                .containsExactly(
                        "officials: Cán bộ, công chức, viên chức",
                        "enterprises: Doanh nghiệp",
                        "community-teams: Tổ công nghệ số cộng đồng",
                        "residents: Người dân",
                        "members: Hội viên, đoàn viên, thanh niên",
                        "pupils-teachers: Học sinh và giáo viên",
                        "party-members: Cán bộ, đảng viên");
    }

    @Test
    void channelsAreThoseOfClauseII2AndThreeAreDigital() {
        assertThat(plan.channels())
                .extracting(channel -> channel.code() + " " + channel.clause())
                .containsExactly(
                        "radio II.2.1",
                        "portal II.2.2",
                        "facebook II.2.2",
                        "zalo II.2.2",
                        "poster II.2.3",
                        "led II.2.3",
                        "training III.3",
                        "school V.5",
                        "direct V.6",
                        "press V.1");
        assertThat(plan.channels())
                .filteredOn(Channel::digital)
                .extracting(Channel::code)
                .containsExactly("portal", "facebook", "zalo");
        assertThat(plan.channels())
                .filteredOn(Channel::bulletin)
                .extracting(Channel::code)
                .containsExactly("radio");
    }

    @Test
    void unitsAreThoseOfClauseVAndItsGroupsDoNotReport() {
        assertThat(plan.units())
                .extracting(unit -> unit.clause() + " " + unit.code() + " " + unit.reports())
                .containsExactly(
                        "V.1 vhxh true",
                        "V.2 mttq true",
                        "V.3 kinh-te true",
                        "V.4 van-phong true",
                        "V.5 truong-hoc false",
                        "V.6 khoi-pho false");
        assertThat(plan.units()).extracting(Unit::from).containsOnly(LocalDate.parse("2025-10-22"));
        assertThat(plan.units()).extracting(Unit::to).containsOnlyNulls();
    }

    @Test
    void requiredPairsAreThoseOfClauseII15() {
        assertThat(plan.required())
                .containsExactly(
                        new RequiredPair("II.1.5", "officials"),
                        new RequiredPair("II.1.5", "enterprises"),
                        new RequiredPair("II.1.5", "community-teams"),
                        new RequiredPair("II.1.5", "residents"));
    }

    @Test
    void noNumberIsInvented() {
        assertThat(plan.calendar())
                .isEqualTo(new ReportingCalendar(
                        ReportingCalendar.MonthKind.CALENDAR, null, null, null, Set.of(), Set.of()));
        assertThat(plan.population()).isNull();
        assertThat(plan.feedback()).isNull();
        assertThat(plan.priorityTopics()).isNull();
        assertThat(plan.areas()).isEmpty();
        assertThat(plan.budget()).isEmpty();
        assertThat(plan.phases()).isEmpty();
        assertThat(plan.series()).isEmpty();
        assertThat(plan.targets()).isEmpty();
    }
}
