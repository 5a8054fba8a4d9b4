package vn.loa.core.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The clean file in other encodings, with letters lost, and what is no text. Only UTF-8 is read. */
final class EncodingPollutions {
    private static final String TEXT = CleanFile.clean().text();
    private static final byte[] UTF_8 = TEXT.getBytes(StandardCharsets.UTF_8);

    private EncodingPollutions() {}

    static List<Pollution> all() {
        return List.of(
                Pollution.of("BOM", "\ufeff" + TEXT).same(),
                Pollution.of("BOM twice", "\ufeff\ufeff" + TEXT).same(),
                Pollution.of("all decomposed", Normalizer.normalize(TEXT, Normalizer.Form.NFD))
                        .same(),
                no("UTF-16LE", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                no("UTF-16BE", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
                no("windows-1258", TEXT.getBytes(Charset.forName("windows-1258"))),
                no("TCVN3", tcvn3().getBytes(StandardCharsets.ISO_8859_1)),
                no("VNI", vni().getBytes(StandardCharsets.ISO_8859_1)),
                no("UTF-8 read as windows-1252", misread()),
                no("TCVN3 saved as UTF-8", RefusalKind.UNKNOWN_KIND, tcvn3().getBytes(StandardCharsets.UTF_8)),
                no("a byte of Latin-1", withByte(UTF_8.length / 2, (byte) 0xE9)),
                no("cut within a letter", cutWithinALetter()),
                no("every letter lost", RefusalKind.LOST_DIACRITICS, TEXT.getBytes(StandardCharsets.US_ASCII)),
                no("Latin-1 with letters lost", TEXT.getBytes(StandardCharsets.ISO_8859_1)),
                no("three words lost", RefusalKind.LOST_DIACRITICS, lost("Ngh? quy?t", "B?n", "t?n")),
                no("a header lost", RefusalKind.LOST_DIACRITICS, TEXT.replaceFirst("Lượt tiếp cận", "L??t ti?p c?n")),
                no("xlsx named csv", bytes('P', 'K', 3, 4, 20, 0, 6, 0, 8, 0)),
                no("xls named csv", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
                no("PDF named csv", bytes('%', 'P', 'D', 'F', '-', '1', '.', '7')),
                no("named xlsx", UTF_8).named("bao-cao.XLSX"),
                no("HTML named csv", RefusalKind.UNKNOWN_KIND, html()),
                no("binary", RefusalKind.NOT_TEXT, bytes(1, 2, 3, 0, 0, 7, 8, 9, 1, 2, 3, 4)),
                no("nothing", RefusalKind.EMPTY, new byte[0]),
                no("a BOM alone", RefusalKind.EMPTY, "\ufeff"),
                no("blanks", RefusalKind.EMPTY, " \r\n\r\n  \n"));
    }

    private static Pollution no(String name, byte[] bytes) {
        return no(name, RefusalKind.NOT_SUPPORTED, bytes);
    }

    private static Pollution no(String name, RefusalKind kind, byte[] bytes) {
        return Pollution.of(name, bytes).refused(kind);
    }

    private static Pollution no(String name, RefusalKind kind, String text) {
        return Pollution.of(name, text).refused(kind);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String tcvn3() {
        return TEXT.replace("Đơn vị", "§¬n vÞ")
                .replace("Ngày thực hiện", "Ngµy thùc hiÖn")
                .replace("Tên hoạt động", "Tªn ho¹t ®éng")
                .replace("Kênh", "Kªnh")
                .replace("Đối tượng", "§èi t­îng")
                .replaceAll("[^\\x00-\\xff]", "¹");
    }

    private static String vni() {
        return TEXT.replace("Đơn vị", "Ñôn vò")
                .replace("Ngày thực hiện", "Ngaøy thöïc hieän")
                .replace("Tên hoạt động", "Teân hoaït ñoäng")
                .replace("Kênh", "Keânh")
                .replaceAll("[^\\x00-\\xff]", "ä");
    }

    private static byte[] misread() {
        return new String(UTF_8, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withByte(int at, byte value) {
        byte[] bytes = UTF_8.clone();
        bytes[at] = value;
        return bytes;
    }

    private static byte[] cutWithinALetter() {
        int end = UTF_8.length;
        while ((UTF_8[end - 1] & 0xC0) != 0xC0) {
            end--;
        }
        return Arrays.copyOf(UTF_8, end);
    }

    private static String lost(String first, String second, String third) {
        CleanFile clean = CleanFile.clean();
        return clean.with(2, Column.TITLE, title -> title.replace("Nghị quyết", first))
                .with(14, Column.TITLE, title -> title.replace("Bản", second))
                .with(31, Column.TITLE, title -> title.replace("tin", third))
                .text();
    }

    private static String html() {
        return "<html><head><meta charset=\"utf-8\"></head><body><table><tr><td>"
                + TEXT.replace(";", "</td><td>").replace("\n", "</td></tr>\n<tr><td>")
                + "</table></body></html>";
    }
}
