package vn.loa.core.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Dialect.Escape;

/** What one pass through the file saw that only the whole file can judge (formats.md §1.4). */
final class Evidence {
    private boolean englishOnly;
    private boolean vietnameseOnly;
    private boolean different;

    private boolean monthFirstDate;
    private boolean statedPeriod;
    private boolean partOver12;
    private final BitSet firstParts = new BitSet();
    private final Set<LocalDate> slashDates = new HashSet<>();

    private int readableDates;
    private int datesInPeriodLine;

    private final Set<String> units = new TreeSet<>();
    private final Set<String> periods = new TreeSet<>();
    private boolean unitNeeded;
    private boolean periodNeeded;
    private boolean nameUnitUsed;

    private int damagedWords;
    private boolean columnTwice;
    private final int[] filled;
    private final int[] personal;
    private final Set<Facts.UnitPeriod> rowsBesideZero = new HashSet<>();
    private Escape escape = Escape.DOUBLED;

    Evidence(int columns) {
        this.filled = new int[columns];
        this.personal = new int[columns];
    }

    void vote(NumberVote vote) {
        englishOnly |= vote == NumberVote.EN_ONLY;
        vietnameseOnly |= vote == NumberVote.VI_ONLY;
        different |= vote == NumberVote.DIFFERENT;
    }

    /** A slash date that only its month first makes possible. */
    void monthFirstDate() {
        monthFirstDate = true;
    }

    /** A readable slash date as written. */
    void slashDate(int first, int second, LocalDate date) {
        partOver12 |= first > 12 || second > 12;
        firstParts.set(first);
        if (slashDates.size() < 3) {
            slashDates.add(date);
        }
    }

    void statedPeriod() {
        statedPeriod = true;
    }

    void readableDate(boolean inPeriodLine) {
        readableDates++;
        datesInPeriodLine += inPeriodLine ? 1 : 0;
    }

    void names(@Nullable String unit, @Nullable String period) {
        if (unit != null) {
            units.add(unit);
        }
        if (period != null) {
            periods.add(period);
        }
    }

    void needsUnit() {
        unitNeeded = true;
    }

    void usesNameUnit() {
        nameUnitUsed = true;
    }

    boolean usedNameUnit() {
        return nameUnitUsed;
    }

    void needsPeriod() {
        periodNeeded = true;
    }

    void damagedWords(int count) {
        damagedWords += count;
    }

    void columnTwice() {
        columnTwice = true;
    }

    /** A row was accepted below a zero report of its unit and period. */
    void rowsBesideZero(Facts.UnitPeriod part) {
        rowsBesideZero.add(part);
    }

    private Set<Facts.UnitPeriod> withRows(Facts before) {
        if (rowsBesideZero.isEmpty()) {
            return before.withRows();
        }
        Set<Facts.UnitPeriod> all = new HashSet<>(before.withRows());
        all.addAll(rowsBesideZero);
        return Set.copyOf(all);
    }

    /** How quotes inside cells are written, by all records. */
    void escape(Escape written) {
        escape = written;
    }

    void unknownCell(int index, boolean holdsPersonalData) {
        filled[index]++;
        personal[index] += holdsPersonalData ? 1 : 0;
    }

    /** The row's cells of unknown columns. */
    void unknownCells(Cells cells) {
        cells.unknown().forEach((index, cell) -> unknownCell(index, PersonalData.holdsPersonalData(cell)));
    }

    boolean hasLostLetters() {
        return damagedWords >= 3;
    }

    boolean hasColumnTwice() {
        return columnTwice;
    }

    boolean periodLineDiffers() {
        return datesInPeriodLine * 2 < readableDates;
    }

    @Nullable
    String onlyUnit() {
        return units.size() == 1 ? units.iterator().next() : null;
    }

    @Nullable
    String onlyPeriod() {
        return periods.size() == 1 ? periods.iterator().next() : null;
    }

    /** The verdicts after this pass; equal to the ones before where nothing turned. A verdict turns once and stays. */
    Facts turn(Facts before, boolean hasPeriodLine) {
        boolean english = englishOnly && !vietnameseOnly && !different;
        Set<Integer> persons = new TreeSet<>(before.personalColumns());
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] >= 3 && filled[i] == personal[i]) {
                persons.add(i);
            }
        }
        return new Facts(
                english ? NumberStyle.EN : before.style(),
                before.doubtfulNumbers() || englishOnly && !vietnameseOnly && different,
                before.monthFirst() || monthFirstDate,
                before.sameFirstPart()
                        || !statedPeriod && slashDates.size() >= 3 && firstParts.cardinality() == 1 && !partOver12,
                before.periodLine() && !(hasPeriodLine && periodLineDiffers()),
                before.onlyUnit() != null || !unitNeeded ? before.onlyUnit() : onlyUnit(),
                before.onlyPeriod() != null || !periodNeeded ? before.onlyPeriod() : onlyPeriod(),
                Set.copyOf(persons),
                withRows(before),
                escape);
    }
}
