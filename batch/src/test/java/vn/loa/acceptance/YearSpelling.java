package vn.loa.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ways in which units write the names of the plan's lists; all of them are names or aliases of plan.yaml. */
final class YearSpelling {
    private static final Map<String, List<String>> TOPICS = Map.of(
            "II.1.1", List.of("II.1.1", "1.1", "Chủ trương, chính sách", "Chính sách, pháp luật"),
            "II.1.2", List.of("II.1.2", "1.2", "Giới thiệu Nghị quyết 57", "NQ57"),
            "II.1.3", List.of("II.1.3", "1.3", "Mô hình tiêu biểu", "Điển hình tiên tiến"),
            "II.1.4", List.of("II.1.4", "1.4", "Chính sách hỗ trợ", "Cơ hội tham gia"),
            "II.1.5", List.of("II.1.5", "1.5", "Hướng dẫn chuyển đổi số", "Kỹ năng số"));

    private static final Map<String, List<String>> AUDIENCES = Map.of(
            "officials",
            List.of("Cán bộ, công chức, viên chức", "CBCCVC", "Công chức, viên chức", "CBCC"),
            "enterprises",
            List.of("Doanh nghiệp", "Hộ kinh doanh", "DN", "Doanh nghiệp, hộ kinh doanh"),
            "community-teams",
            List.of("Tổ công nghệ số cộng đồng", "Tổ CNSCĐ", "Tổ công nghệ số", "tổ công nghệ số cộng đồng"),
            "residents",
            List.of("Người dân", "Nhân dân", "Bà con nhân dân", "người dân"),
            "members",
            List.of("Hội viên, đoàn viên, thanh niên", "ĐVTN", "Hội viên", "Đoàn viên, thanh niên"),
            "pupils-teachers",
            List.of("Học sinh và giáo viên", "Học sinh, giáo viên", "Giáo viên và học sinh", "Học sinh"),
            "party-members",
            List.of("Cán bộ, đảng viên", "Đảng viên", "Các đảng viên", "cán bộ, đảng viên"));

    private static final Map<String, List<String>> CHANNELS = Map.of(
            "radio", List.of("Phát thanh cơ sở", "Loa truyền thanh", "Truyền thanh", "Loa khối phố"),
            "portal", List.of("Trang Thông tin điện tử", "Trang TTĐT", "Website", "Cổng TTĐT"),
            "facebook", List.of("Facebook", "Fanpage", "FB", "Nhóm Facebook"),
            "zalo", List.of("Zalo", "Nhóm Zalo", "MXH Zalo", "nhóm zalo"),
            "poster", List.of("Áp phích, pano, băng zôn", "Pano, áp phích", "Trực quan", "Băng rôn, khẩu hiệu"),
            "led", List.of("Màn hình LED công cộng", "Màn hình LED", "LED", "Bảng LED"),
            "training", List.of("Đào tạo, tập huấn", "Tập huấn", "Lớp tập huấn", "Hội nghị tập huấn"),
            "school",
                    List.of(
                            "Ngoại khóa, sinh hoạt chuyên đề, cuộc thi",
                            "Ngoại khóa",
                            "Hoạt động ngoại khóa",
                            "Sinh hoạt chuyên đề"),
            "direct",
                    List.of(
                            "Tổ công nghệ số hướng dẫn trực tiếp",
                            "Hướng dẫn trực tiếp",
                            "Trực tiếp",
                            "Tổ công nghệ số"),
            "press", List.of("Báo chí", "Báo", "Truyền hình", "báo chí"));

    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("news", List.of("tin bài", "Bài viết", "tin", "Tin, bài")),
            Map.entry("bulletin", List.of("bản tin", "Bản tin phát thanh", "Bản tin", "bản tin tuần")),
            Map.entry("video", List.of("video clip", "Video", "clip", "Video tuyên truyền")),
            Map.entry("infographic", List.of("infographic", "Đồ họa", "Info graphic", "Infographic")),
            Map.entry("poster", List.of("áp phích", "Poster", "Áp phích", "poster")),
            Map.entry("billboard", List.of("pano", "Pa nô", "Pano", "Panô")),
            Map.entry("banner", List.of("băng zôn", "Băng rôn", "khẩu hiệu", "Băng-rôn")),
            Map.entry("leaflet", List.of("tờ rơi", "Tờ gấp", "Tờ rơi", "tờ gấp")),
            Map.entry("conference", List.of("hội nghị", "Hội nghị triển khai", "Hội nghị", "hội nghị")),
            Map.entry("training", List.of("tập huấn", "Lớp tập huấn", "Đào tạo", "Tập huấn")),
            Map.entry("extracurricular", List.of("ngoại khóa", "Hoạt động ngoại khóa", "Ngoại khóa", "ngoại khóa")),
            Map.entry(
                    "thematic-session",
                    List.of("sinh hoạt chuyên đề", "Chuyên đề", "Sinh hoạt chuyên đề", "chuyên đề")),
            Map.entry("contest", List.of("cuộc thi", "Hội thi", "Cuộc thi", "hội thi")),
            Map.entry(
                    "direct-guidance",
                    List.of("hướng dẫn trực tiếp", "Cầm tay chỉ việc", "Hướng dẫn trực tiếp", "cầm tay chỉ việc")));

    private final int favourite;
    private final YearDice dice;

    YearSpelling(int favourite, YearDice dice) {
        this.favourite = favourite;
        this.dice = dice;
    }

    String topics(List<String> codes) {
        return codes.stream().map(code -> one(TOPICS, code)).collect(Collectors.joining(between()));
    }

    String audiences(List<String> codes) {
        return codes.stream().map(code -> one(AUDIENCES, code)).collect(Collectors.joining(between()));
    }

    String channel(String code) {
        return one(CHANNELS, code);
    }

    /** A form that the plan does not list is written as it is. */
    String form(String code) {
        return FORMS.containsKey(code) ? one(FORMS, code) : code;
    }

    String area(String code) {
        int number = Integer.parseInt(code.substring(3));
        return dice.chance(0.1)
                ? String.format("Khối phố %02d", number)
                : dice.chance(0.1) ? "KP" + number : "Khối phố " + number;
    }

    private String between() {
        return dice.chance(0.7) ? "; " : dice.chance(0.8) ? ", " : "\n";
    }

    private String one(Map<String, List<String>> names, String code) {
        List<String> ways = names.get(code);
        return dice.chance(0.75) ? ways.get(favourite) : dice.pick(ways);
    }
}
