package vn.loa.core.intake;

import org.jspecify.annotations.Nullable;

/** Reads the rows of one kind of file, each whole or not at all. */
sealed interface RowReader permits ActivityReader, SeriesReader, DifficultyReader {
    static RowReader of(Situation situation, Facts facts, Evidence evidence) {
        return switch (situation.header().kind()) {
            case ACTIVITY -> new ActivityReader(situation, facts, evidence);
            case SERIES -> new SeriesReader(situation, facts, evidence);
            case FEEDBACK -> new DifficultyReader(situation, facts, evidence);
        };
    }

    /** The row as one that says that nothing was done; null where it does not, and is to be read as any other. */
    default @Nullable ZeroRow zero(Cells cells) {
        return null;
    }

    ReadRow read(Cells cells);

    FiguresReader figures();

    /** Whether the row says too little to be one of this kind: a heading or a total, unless a number in it is not the sum of its column. */
    boolean mayBeLeftOut(Cells cells);

    /** Whether something but a number can be read in the row, so that it is no signature. */
    boolean anythingReadable(Cells cells);
}
