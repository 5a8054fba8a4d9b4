package vn.loa.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.RequiredPair;
import vn.loa.core.tally.Slice;

/** Activities by topic (rows) and audience (columns), in the plan's order. An activity counts in every cell that it touches. */
public record CoverageMatrix(List<Cell> cells) {
    public CoverageMatrix {
        cells = List.copyOf(cells);
    }

    /** Codes of both, whether the plan asks for the pair, and the activities that have both. */
    public record Cell(String topic, String audience, boolean required, int activities) {}

    static CoverageMatrix of(Plan plan, Slice ward) {
        Set<RequiredPair> required = Set.copyOf(plan.required());
        List<Cell> cells = new ArrayList<>();
        ward.activitiesByPair()
                .forEach((pair, n) -> cells.add(
                        new Cell(pair.topic(), pair.audience(), required.contains(pair), Math.toIntExact(n))));
        return new CoverageMatrix(cells);
    }
}
