package vn.loa.core.evaluation;

import java.util.List;
import vn.loa.core.indicator.Duty;

/** (unit, period) pairs of the whole span: how many have a report, of how many, due or not. */
public record Pending(int received, int expected) {
    static Pending of(List<Duty> duties) {
        List<Duty> owed = duties.stream().filter(Duty::owed).toList();
        return new Pending((int) owed.stream().filter(d -> d.received() != null).count(), owed.size());
    }
}
