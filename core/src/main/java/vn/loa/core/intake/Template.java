package vn.loa.core.intake;

import java.util.List;
import vn.loa.core.plan.Unit;

/** An empty activity file for a unit to fill (formats.md §4, {@code loa template}). */
public final class Template {
    private Template() {}

    /**
     * The whole file, beginning with a byte order mark, to be written as UTF-8: the unit's line and the header of every column,
     * separated by {@code ;}. Reading takes both as they stand, so that a filled one is a report and an empty one is none.
     */
    public static String csv(Unit unit) {
        List<String> header =
                FileKind.ACTIVITY.columns().stream().map(Column::header).toList();
        return Slip.csv(List.of(List.of(Column.UNIT.header() + ": " + unit.name()), header), ';');
    }
}
