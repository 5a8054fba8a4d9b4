package vn.loa.core.intake;

/** What one cell says about its file's style of numbers, by the grammar alone (formats.md §1.4). */
enum NumberVote {
    /** {@code 1.234,5} */
    VI_ONLY,
    /** {@code 12.5} */
    EN_ONLY,
    /** {@code 12} */
    SAME,
    /** {@code 1.234} */
    DIFFERENT,
    /** No number in either style. */
    NEITHER
}
