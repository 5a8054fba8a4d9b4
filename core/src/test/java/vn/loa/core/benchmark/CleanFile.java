package vn.loa.core.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A clean file of activities as large as wanted: every column of the template, titles of which one in seven is quoted, some with line breaks. */
final class CleanFile {
    private static final String HEADER =
            "STT;Mã hoạt động;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Ngày kết thúc;Ngày kế hoạch;Tên hoạt động;Nội dung;Kênh;"
                    + "Hình thức;Đối tượng;Địa bàn;Số lượng;Đơn vị tính;Thời lượng (phút);Lượt tiếp cận;Lượt tương tác;"
                    + "Số người tham dự;Số nữ;Số người được hướng dẫn;Số người tự thực hiện được;"
                    + "Kinh phí (đồng);Nguồn kinh phí;Minh chứng;Ghi chú\r\n";
    private static final String[] CHANNELS = {"Phát thanh cơ sở", "Facebook", "Zalo", "radio"};
    private static final String[] TOPICS = {"II.1.2", "1.5", "II.1.1; II.1.5"};
    private static final String[] AUDIENCES = {"Người dân", "Hội viên, đoàn viên, thanh niên"};

    private CleanFile() {}

    static byte[] of(int rows) {
        Random random = new Random(10);
        StringBuilder text = new StringBuilder(rows * 260).append(HEADER);
        for (int i = 1; i <= rows; i++) {
            int day = 1 + i % 31;
            int people = random.nextInt(200);
            text.append(i).append(";HD-").append(i).append(";Khối phố ").append(1 + i % 2);
            text.append(";01/2026;").append(day < 10 ? "0" : "").append(day).append("/01/2026;;");
            text.append(i % 3 == 0 ? "15/01/2026" : "")
                    .append(';')
                    .append(title(random, i))
                    .append(';');
            text.append(
                    TOPICS[random.nextInt(TOPICS.length)].indexOf(';') < 0 ? TOPICS[i % 2] : "\"" + TOPICS[2] + "\"");
            text.append(';').append(CHANNELS[random.nextInt(CHANNELS.length)]).append(";Bản tin;");
            text.append(AUDIENCES[random.nextInt(AUDIENCES.length)]).append(";Khối phố 1;");
            text.append(1 + i % 4).append(i % 5 == 0 ? ";bài;" : ";lượt;");
            text.append(random.nextInt(60)).append(';');
            text.append(random.nextInt(9))
                    .append('.')
                    .append(100 + random.nextInt(900))
                    .append(';');
            text.append(random.nextInt(300))
                    .append(';')
                    .append(people)
                    .append(';')
                    .append(people / 2)
                    .append(';');
            text.append(i % 4 == 0 ? people + ";" + people / 3 + ";" : ";;");
            text.append(random.nextInt(50))
                    .append("00000;ngân sách;https://phuong.gov.vn/tin/")
                    .append(i)
                    .append(";\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String title(Random random, int i) {
        return switch (random.nextInt(20)) {
            case 0 -> "\"Phát thanh: chuyển đổi số; bản tin số " + i + "\"";
            case 1 -> "\"Hướng dẫn \"\"VNeID\"\" cho bà con, đợt " + i + "\"";
            case 2 -> "\"Tuyên truyền Nghị quyết 57\r\nđợt " + i + "\"";
            default -> "Bản tin về dịch vụ công trực tuyến số " + i;
        };
    }
}
