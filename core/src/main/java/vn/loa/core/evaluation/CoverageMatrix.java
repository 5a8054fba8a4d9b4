package vn.loa.core.evaluation;

import java.util.List;

/** Activities by topic (rows) and audience (columns), in the plan's order. An activity counts in every cell that it touches. */
public record CoverageMatrix(List<Cell> cells) {
    public CoverageMatrix {
        cells = List.copyOf(cells);
    }

    /** Codes of both, whether the plan asks for the pair, and the activities that have both. */
    public record Cell(String topic, String audience, boolean required, int activities) {}
}
