package vn.loa.core.intake;

import java.util.List;
import java.util.stream.Stream;

/** Telephones, identities, addresses and names of persons: the row stays, masked. */
final class PersonalPollutions {
    private static final CleanFile CLEAN = CleanFile.clean();

    private PersonalPollutions() {}

    static List<Pollution> all() {
        return Pollution.join(masked(), columns(), elsewhere());
    }

    private static List<Pollution> masked() {
        return Stream.of(
                        "0912345678|[số điện thoại]",
                        "0912.345.678|[số điện thoại]",
                        "+84 912 345 678|[số điện thoại]",
                        "0205 3812 345|[số điện thoại]",
                        "020089001234|[số định danh]",
                        "CMND 081234567|CMND [số định danh]",
                        "chi.hoa@gmail.com|[e-mail]",
                        "zalo.me/0912345678|zalo.me/[số điện thoại]")
                .map(pair -> pair.split("\\|"))
                .map(pair -> Pollution.of("title with " + pair[0], title(pair[0]))
                        .like(title(pair[1]))
                        .same("2 personal_data"))
                .toList();
    }

    private static CleanFile title(String added) {
        return CLEAN.with(2, Column.TITLE, title -> title + ", liên hệ " + added);
    }

    private static List<Pollution> columns() {
        return Stream.of(
                        "Họ và tên|Lý Thị Hoa",
                        "Người phụ trách (họ tên)|Lý Thị Hoa",
                        "SĐT|0912345678",
                        "Số CCCD|020089001234",
                        "Ngày sinh|01/02/1980",
                        "Liên lạc|0912 345 678")
                .map(pair -> pair.split("\\|"))
                .map(pair -> Pollution.of("column " + pair[0], CLEAN.plus(pair[0], pair[1]))
                        .same("0 personal_data_column"))
                .toList();
    }

    private static List<Pollution> elsewhere() {
        return List.of(
                Pollution.of("note with a telephone", CLEAN.with(9, Column.NOTE, note -> note + ", ĐT 0912345678"))
                        .like(CLEAN.with(9, Column.NOTE, note -> note + ", ĐT [số điện thoại]"))
                        .same("9 personal_data"),
                Pollution.of(
                                "evidence with an address",
                                CLEAN.with(10, Column.EVIDENCE, "gửi qua ubnd.kylua@langson.gov.vn"))
                        .like(CLEAN.with(10, Column.EVIDENCE, "gửi qua [e-mail]"))
                        .same("10 personal_data"),
                Pollution.of("telephone in the unit's cell", CLEAN.with(2, Column.UNIT, "Khối phố 1 0912345678"))
                        .returned("2 unknown_unit")
                        .found("2 personal_data"),
                Pollution.of("telephone in a line above", CLEAN.insert(1, "Người lập: Hoa, 0912345678"))
                        .shifted(1, 1)
                        .same("1 personal_data"),
                Pollution.of("telephone in a signature", CLEAN.insert(42, "Người lập biểu: Hoa, 0912345678"))
                        .same("42 left_out_row", "42 personal_data"),
                Pollution.of("telephone in the file's name", CLEAN)
                        .named("bao cao 0912345678.csv")
                        .same());
    }
}
