package vn.loa.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.Lang;

/** A slip (phiếu đề nghị chỉnh sửa): the returned rows of one file and unit, with what is wrong and how to mend it (formats.md §2.6). */
public final class Slip {
    /** Folder of the rows that belong to no unit. */
    public static final String NO_UNIT = "_khong-ro-don-vi";

    private Slip() {}

    /** Stable id: {@code P-} and ten hex digits of the file's digest and the unit. */
    public static String id(Reading reading, @Nullable String unit) {
        return "";
    }

    /** {@code <file>.de-nghi-chinh-sua.csv}, safe on every system. */
    public static String fileName(Reading reading) {
        return reading.name();
    }

    /** The whole file, beginning with a byte order mark, to be written as UTF-8. */
    public static String text(String slipId, Reading reading, List<Returned> rowsOfOneUnit, Lang lang) {
        return "";
    }
}
