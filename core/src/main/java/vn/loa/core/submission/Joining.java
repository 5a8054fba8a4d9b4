package vn.loa.core.submission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Decision.Objection;

/**
 * Rows of a supplement or a correction that join effective ones. A known id with the same date and title takes the place, with others it
 * goes back. A mended row first takes the place of whatever has answered the same row of the slip before; beside another row of the same
 * report it is another activity or, if nothing tells them apart, goes back.
 */
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

    private final Standing standing;
    private final Map<SlipRow, Set<RowKey>> bySlipRow = new HashMap<>();
    private final Map<Id, RowKey> known = new HashMap<>();
    private final Map<Integer, Objection> returned = new TreeMap<>();
    private final Set<RowKey> overridden = new LinkedHashSet<>();
    private boolean report;

    Joining(List<RowKey> rows, Standing standing) {
        this.standing = standing;
        standing.rows().forEach(this::index);
        Set<RowKey> mended = new HashSet<>();
        rows.forEach(row -> mended.addAll(mended(row)));
        standing.rows().stream().filter(row -> !mended.contains(row)).forEach(row -> known.put(Id.of(row), row));
        for (RowKey row : rows) {
            RowKey old = known.get(Id.of(row));
            Objection objection = objection(row, old);
            if (objection != null) {
                returned.put(row.line(), objection);
                continue;
            }
            overridden.addAll(mended(row));
            if (old != null && !isOfOneReport(row, old)) {
                overridden.add(old);
            }
            report |= isReport(row.answers(), standing);
        }
    }

    /** What has answered the same row of a slip, and that row itself where its file was read again and it is good now. */
    private Set<RowKey> mended(RowKey row) {
        return row.answers().isEmpty()
                ? Set.of()
                : bySlipRow.getOrDefault(row.answers().get(0), Set.of());
    }

    private @Nullable Objection objection(RowKey row, @Nullable RowKey old) {
        if (isOld(row.answers(), standing)) {
            return Objection.OLD_SLIP;
        }
        if (old == null) {
            return null;
        }
        if (!old.date().equals(row.date()) || !old.title().equals(row.title())) {
            return Objection.ID_REUSED;
        }
        boolean toldApart =
                row.activityId() == null && row.rowNo() != null && !row.rowNo().equals(old.rowNo());
        return isOfOneReport(row, old) && !toldApart ? Objection.DUPLICATE_ID : null;
    }

    private void index(RowKey row) {
        row.answers().forEach(answered -> index(answered, row));
        if (row.own() != null) {
            index(row.own(), row);
        }
    }

    private void index(SlipRow answered, RowKey row) {
        bySlipRow.computeIfAbsent(answered, a -> new LinkedHashSet<>()).add(row);
    }

    /** Two rows of one report are two activities: one was accepted, and the other went back. */
    private static boolean isOfOneReport(RowKey row, RowKey old) {
        return !row.answers().isEmpty() && Objects.equals(row.root(), old.root());
    }

    /** Whether the slip was never written or is about a report that a later one has replaced. */
    static boolean isOld(List<SlipRow> answers, Standing standing) {
        if (answers.isEmpty()) {
            return false;
        }
        SlipStanding slip = standing.slips().get(answers.get(0).slip());
        return slip == null || slip.replaced();
    }

    /** Whether the row was one of a full report. */
    static boolean isReport(List<SlipRow> answers, Standing standing) {
        SlipStanding root = answers.isEmpty()
                ? null
                : standing.slips().get(answers.get(answers.size() - 1).slip());
        return root != null && root.full();
    }

    Map<Integer, Objection> returned() {
        return returned;
    }

    /** Rows whose place the new ones take; what goes back takes nobody's. */
    List<Overridden> overridden() {
        return overridden.stream()
                .map(row -> new Overridden(row.submission(), row.line()))
                .toList();
    }

    boolean isReport() {
        return report;
    }
}
