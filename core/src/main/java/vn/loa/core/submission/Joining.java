package vn.loa.core.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Decision.Objection;

/** Rows of a supplement that join effective ones: a known id with the same date and title takes the place, with others it goes back. */
final class Joining {
    /** The unit's own id; or what stands for it, of a row that has none. */
    private record Id(
            @Nullable String given,
            @Nullable LocalDate date,
            String channel,
            @Nullable String area,
            String title,
            int nth) {
        static Id of(RowKey row) {
            return row.activityId() != null
                    ? new Id(row.activityId(), null, "", null, "", 0)
                    : new Id(null, row.date(), row.channel(), row.area(), row.title(), row.nth());
        }
    }

    private final Map<Integer, Objection> returned = new TreeMap<>();
    private final List<Overridden> overridden = new ArrayList<>();

    Joining(List<RowKey> rows, List<RowKey> standing) {
        Map<Id, RowKey> known = new HashMap<>();
        standing.forEach(row -> known.put(Id.of(row), row));
        for (RowKey row : rows) {
            RowKey old = known.get(Id.of(row));
            if (old != null && !(old.date().equals(row.date()) && old.title().equals(row.title()))) {
                returned.put(row.line(), Objection.ID_REUSED);
                continue;
            }
            if (old != null) {
                overridden.add(new Overridden(old.submission(), old.line()));
            }
        }
    }

    Map<Integer, Objection> returned() {
        return returned;
    }

    List<Overridden> overridden() {
        return overridden;
    }
}
