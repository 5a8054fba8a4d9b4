package vn.loa.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names that the sample's files use, and what they mean in plan 79. */
final class PlainNames {
    static final Set<String> DIGITAL = Set.of("portal", "facebook", "zalo");

    /** Channels of the plan, in its order. */
    static final List<String> CHANNELS =
            List.of("radio", "portal", "facebook", "zalo", "poster", "led", "training", "school", "direct", "press");

    /** Areas of the sample's plan. */
    static final int AREAS = 4;

    private static final Map<String, String> CHANNEL = Map.ofEntries(
            Map.entry("Phát thanh cơ sở", "radio"),
            Map.entry("Trang thông tin điện tử", "portal"),
            Map.entry("Facebook", "facebook"),
            Map.entry("Zalo", "zalo"),
            Map.entry("Màn hình LED", "led"),
            Map.entry("Áp phích, pano, băng zôn", "poster"),
            Map.entry("Đào tạo, tập huấn", "training"),
            Map.entry("Tập huấn", "training"),
            Map.entry("Ngoại khóa", "school"),
            Map.entry("Hướng dẫn trực tiếp", "direct"));

    private static final Map<String, String> AUDIENCE = Map.of(
            "Người dân", "residents",
            "Doanh nghiệp", "enterprises",
            "Cán bộ, công chức, viên chức", "officials",
            "Cán bộ, đảng viên", "party-members",
            "Tổ công nghệ số cộng đồng", "community-teams",
            "Hội viên, đoàn viên, thanh niên", "members",
            "Học sinh, giáo viên", "pupils-teachers");

    private PlainNames() {}

    static String channel(String cell) {
        return Objects.requireNonNull(CHANNEL.get(cell), cell);
    }

    static String topic(String cell) {
        return cell.startsWith("II.") ? cell : "II." + cell;
    }

    /** Names that stand in the cell; two of them share no part. */
    static Set<String> audiences(String cell) {
        Set<String> codes = new LinkedHashSet<>();
        String rest = cell;
        for (Map.Entry<String, String> name : AUDIENCE.entrySet()) {
            if (rest.contains(name.getKey())) {
                codes.add(name.getValue());
                rest = rest.replace(name.getKey(), "");
            }
        }
        if (!rest.replaceAll("[;, ]", "").isEmpty()) {
            throw new IllegalArgumentException(cell);
        }
        return codes;
    }
}
