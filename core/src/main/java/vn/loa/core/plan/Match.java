package vn.loa.core.plan;

/** What a name means in a list of the plan. */
public sealed interface Match {
    /** Exactly one item: its code. */
    record Found(String code) implements Match {}

    /** Folds to two items, and stands exactly as neither: both names. */
    record Ambiguous(String first, String second) implements Match {}

    /** No item. */
    record Unknown() implements Match {}
}
