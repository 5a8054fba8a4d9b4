package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.core.plan.Unit;

class TemplateTest {
    private static final Unit UNIT = ReadFile.PLAN.unit("khoi-pho-1").orElseThrow();

    @Test
    void writesTheUnitAndTheHeaderOfEveryColumn() {
        assertThat(Template.csv(UNIT))
                .isEqualTo("\ufeffĐơn vị: Khối phố 1\r\n"
                        + "STT;Mã hoạt động;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Ngày kết thúc;Ngày kế hoạch;Tên hoạt động;Nội dung;"
                        + "Kênh;Hình thức;Đối tượng;Địa bàn;Số lượng;Đơn vị tính;Thời lượng (phút);Lượt tiếp cận;"
                        + "Lượt tương tác;Số người tham dự;Số nữ;Số người được hướng dẫn;Số người tự thực hiện được;"
                        + "Kinh phí (đồng);Nguồn kinh phí;Minh chứng;Ghi chú\r\n");
    }

    @Test
    void isReadWithoutADoubtOnceFilled() {
        Checked checked = ReadFile.read(Template.csv(UNIT)
                + "1;;;;05/01/2026;;06/01/2026;Bản tin về VNeID;1.5;Phát thanh cơ sở;bản tin;Người dân;;3;bài;15;1.200;"
                + "30;50;20;10;8;1.500.000;ngân sách;79/KH-UBND;\r\n");

        assertThat(ReadFile.problems(checked)).isEmpty();
        assertThat(ReadFile.findings(checked)).isEmpty();
        assertThat(checked.activities()).singleElement().satisfies(activity -> {
            assertThat(activity.unit()).isEqualTo("khoi-pho-1");
            assertThat(activity.period()).isEqualTo("2026-01");
        });
    }

    @Test
    void isNoReportWhileItIsEmpty() {
        Checked checked = ReadFile.read(Template.csv(UNIT));

        assertThat(checked.reading().refusal()).isNull();
        assertThat(checked.reading().parts()).isEmpty();
        assertThat(checked.activities()).isEmpty();
        assertThat(checked.zeroReports()).isEmpty();
    }
}
