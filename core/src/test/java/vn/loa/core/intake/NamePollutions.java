package vn.loa.core.intake;

import static vn.loa.core.intake.Pollution.allFound;
import static vn.loa.core.intake.Pollution.allReturned;
import static vn.loa.core.intake.Pollution.allSame;
import static vn.loa.core.intake.Pollution.cell;
import static vn.loa.core.intake.Pollution.join;

import java.text.Normalizer;
import java.util.List;

/** Names of the plan in other spellings, nearly written, doubled; ids; missing text. */
final class NamePollutions {
    private NamePollutions() {}

    static List<Pollution> all() {
        return join(units(), channels(), lists(), texts());
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static List<Pollution> units() {
        return join(
                allSame(
                        2,
                        Column.UNIT,
                        "khoi pho 1",
                        "KHỐI PHỐ 1",
                        "Khối  phố   1",
                        "Khối phố 01",
                        "KP1",
                        "khoi-pho-1",
                        "Khối phố 1.",
                        decomposed("Khối phố 1"),
                        "Khối\u00a0phố 1",
                        "Khối phó 1"),
                allFound(
                        FindingKind.INVISIBLE_CHARACTERS, 2, Column.UNIT, "Khối\u200b phố 1", "\ufeffKhối ph\u00adố 1"),
                allReturned(
                        ProblemKind.UNKNOWN_UNIT,
                        2,
                        Column.UNIT,
                        "Khối ph\u043e 1",
                        "Khối phố I",
                        "Khối phố 3",
                        "Khối phố 11",
                        "Khốii phố 1",
                        "KP 1",
                        "Khối phố 1, Khối phố 2",
                        "Khối phố 1/2",
                        "Khu phố 1"),
                List.of(
                        cell(2, Column.UNIT, "").returned("2 missing_value"),
                        Pollution.of(
                                        "merged units",
                                        CleanFile.clean()
                                                .with(2, Column.UNIT, "")
                                                .with(6, Column.UNIT, ""))
                                .returned("2 missing_value", "6 missing_value"),
                        Pollution.of(
                                        "no unit, but the file's name",
                                        CleanFile.clean().with(2, Column.UNIT, "-"))
                                .named("khoi-pho-1__thang-01.csv")
                                .same()));
    }

    private static List<Pollution> channels() {
        return join(
                allSame(2, Column.CHANNEL, "phat thanh co so", "Loa phường", "radio", "TRUYỀN THANH"),
                allSame(10, Column.CHANNEL, "FB", "facebook", "Face book", "Facebook;", "Fanpage  Facebook"),
                allSame(6, Column.CHANNEL, "\u00d0ào tạo, tập huấn", "tap huan"),
                allReturned(
                        ProblemKind.SEVERAL_CHANNELS,
                        10,
                        Column.CHANNEL,
                        "Facebook, Zalo",
                        "Facebook và Zalo",
                        "Facebook/Zalo",
                        "Facebook + Zalo",
                        "FB;Zalo;Loa"),
                allReturned(
                        ProblemKind.UNKNOWN_CHANNEL,
                        10,
                        Column.CHANNEL,
                        "Facebok",
                        "F\u0430cebook",
                        "Youtube",
                        "mạng xã hội",
                        "khác"),
                allReturned(ProblemKind.MISSING_VALUE, 10, Column.CHANNEL, "", "—"));
    }

    private static List<Pollution> lists() {
        return join(
                allSame(
                        2,
                        Column.TOPICS,
                        "1.2",
                        "ii.1.2",
                        "II.1.02",
                        "NQ57",
                        "Giới thiệu Nghị quyết 57",
                        "II.1.2; II.1.2",
                        "1.2; NQ 57",
                        "II.1.2;",
                        decomposed("Nghị quyết số 57")),
                allReturned(
                        ProblemKind.UNKNOWN_TOPIC,
                        2,
                        Column.TOPICS,
                        "1, 2",
                        "1 2",
                        "II-1-2",
                        "II,1,2",
                        "1.20",
                        "II.1.6",
                        "I.1.2",
                        "2.1.2",
                        "mục II.1.2",
                        "II.1.2; khác",
                        "Nghị quyết 75",
                        "Chuyển đổi số",
                        "II.1.2 và II.1.5"),
                allReturned(ProblemKind.MISSING_VALUE, 2, Column.TOPICS, "", ";", "-"),
                allSame(6, Column.TOPICS, "II.1.5|II.1.2", "1.5\n1.2", "1.5, 1.2", "1.5;1.2;1.5"),
                allSame(3, Column.AUDIENCES, "Người dân, doanh nghiệp", "Người dân\nDoanh nghiệp", "Bà con; DN"),
                allSame(4, Column.AUDIENCES, "can bo, cong chuc, vien chuc", "Cán bộ công chức viên chức", "CBCC"),
                allReturned(
                        ProblemKind.UNKNOWN_AUDIENCE,
                        3,
                        Column.AUDIENCES,
                        "Người dân và doanh nghiệp",
                        "Mọi người",
                        "Người dâng; Doanh nghiệp",
                        "Người dân; trẻ em"),
                allReturned(ProblemKind.MISSING_VALUE, 3, Column.AUDIENCES, ""),
                allSame(2, Column.AREA, "khoi pho 02", "KHỐI PHỐ 2"),
                allReturned(ProblemKind.UNKNOWN_AREA, 2, Column.AREA, "Khối phố 9", "KP2", "Khối phố 2, Khối phố 3"));
    }

    private static List<Pollution> texts() {
        String title = CleanFile.clean().get(2, Column.TITLE);
        return join(
                allSame(2, Column.TITLE, decomposed(title), "\u00a0" + title + "  ", title + "\n"),
                allFound(FindingKind.INVISIBLE_CHARACTERS, 2, Column.TITLE, title.replace("sáng", "s\u0000áng")),
                allReturned(ProblemKind.MISSING_VALUE, 2, Column.TITLE, "", "–", "\u00a0"),
                allReturned(
                        ProblemKind.DAMAGED_TEXT,
                        2,
                        Column.TITLE,
                        "B?n tin",
                        "B\ufffdn tin sáng",
                        "Báº£n tin sÃ¡ng, Nghá»‹ quyáº¿t",
                        "B¶n tin s¸ng vÒ NghÞ quyÕt sè 57",
                        "Baûn tin chuyeån ñoåi soá"),
                List.of(
                        cell(22, Column.ACTIVITY_ID, "HĐ-09").returned("22 duplicate_id"),
                        cell(22, Column.ACTIVITY_ID, " HĐ-09\u00a0").returned("22 duplicate_id"),
                        cell(2, Column.TITLE, "Không phát sinh hoạt động").returned("2 zero_with_content")));
    }
}
