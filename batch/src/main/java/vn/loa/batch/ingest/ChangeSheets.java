package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.batch.store.Replacement;
import vn.loa.core.intake.ChangeSheet;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

/** Tables of what reports changed that replaced earlier ones, one a file and unit, beside the unit's slips; later runs leave them alone. */
final class ChangeSheets {
    private static final char SEPARATOR = ';';

    private final Plan plan;
    private final Lang lang;
    private final Map<Path, ChangeSheet> sheets = new LinkedHashMap<>();
    private final Map<Path, Character> separators = new LinkedHashMap<>();
    private final List<Replaced> replaced = new ArrayList<>();

    ChangeSheets(Plan plan, Lang lang) {
        this.plan = plan;
        this.lang = lang;
    }

    void add(Replacement one) {
        ChangeSheet sheet = ChangeSheet.of(one.difference(), one.receipt().period(), plan, lang);
        boolean same = sheet.lines().isEmpty();
        Path place = Path.of(one.receipt().unit(), ChangeSheet.fileName(one.reading()));
        replaced.add(new Replaced(one.receipt(), sheet.added(), sheet.removed(), sheet.changed(), same ? null : place));
        if (!same) {
            sheets.merge(place, sheet, ChangeSheet::and);
            Character separator = one.reading().separator();
            separators.put(place, separator == null ? SEPARATOR : separator);
        }
    }

    List<Replaced> replaced() {
        return List.copyOf(replaced);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<Path, ChangeSheet> sheet : sheets.entrySet()) {
            char separator = separators.getOrDefault(sheet.getKey(), SEPARATOR);
            SlipFolder.put(sheet.getValue().text(separator, lang), folder.resolve(sheet.getKey()));
        }
    }
}
