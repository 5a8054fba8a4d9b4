package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.PLACE;
import static vn.loa.batch.store.tables.Tables.ZERO_REPORT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Decision;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.RowKey;
import vn.loa.core.submission.SlipStanding;
import vn.loa.core.submission.Standing;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.ZeroKey;

/** The ledger during one transaction that admits or decides: what stands, and the line that is written next. Core decides. */
final class OpenLedger {
    private record Key(String unit, String period) {}

    /**
     * What is to be decided on.
     *
     * @param id of a submission that is in the ledger already; null: a new one
     * @param place in the order of receipt
     */
    record Case(@Nullable String id, int fileId, int number, long place, Part part, Arrival arrival) {}

    /** Core's answer, given the zero report, the submission's rows and what stands before its place. */
    interface Weighing {
        Decision weigh(ZeroKey zero, List<RowKey> rows, Standing standing);
    }

    private final DSLContext sql;
    private final Ground ground;
    private final AdmissionRows rows;
    private final SlipBook book;
    private final Map<Key, List<Admitted>> ledger = new HashMap<>();
    private long order;
    private long place;

    /** Waits for whoever else admits to this plan. */
    OpenLedger(DSLContext sql, Ground ground, Run run) {
        Ground.hold(sql, Ground.Lock.ADMIT, ground.planId());
        this.sql = sql;
        this.ground = ground;
        this.rows = new AdmissionRows(sql, ground, run);
        this.book = new SlipBook(sql, ground);
        new Receipts(ground).all(sql).forEach(this::enter);
        Long last = sql.select(DSL.max(PLACE.PLACE_))
                .from(PLACE)
                .where(PLACE.PLAN_ID.eq(ground.planId()))
                .fetchSingle()
                .value1();
        place = Math.max(place, last == null ? 0 : last);
        order = Math.max(order, new OutcomeAdmissions(sql, ground).last());
    }

    private void enter(Admitted admitted) {
        Receipt receipt = admitted.receipt();
        ledger.computeIfAbsent(new Key(receipt.unit(), receipt.period()), k -> new ArrayList<>())
                .add(admitted);
        order = Math.max(order, receipt.order());
        place = Math.max(place, receipt.place());
    }

    /** The number of the next line, which files of series and difficulties share. */
    long nextOrder() {
        return ++order;
    }

    /** The end of the line. */
    long nextPlace() {
        return ++place;
    }

    /** Every submission of a file with the last decision on it, in the order of its parts. */
    List<Admitted> ofFile(int fileId) {
        Map<Integer, Admitted> parts = new HashMap<>();
        ledger.values().stream()
                .flatMap(List::stream)
                .filter(admitted -> admitted.fileId() == fileId)
                .forEach(admitted -> parts.merge(
                        admitted.part(),
                        admitted,
                        (a, b) -> a.receipt().order() > b.receipt().order() ? a : b));
        return parts.values().stream()
                .sorted(Comparator.comparingInt(Admitted::part))
                .toList();
    }

    /** Submissions of a unit and period behind a place, each with its last decision and reading, in the order of receipt. */
    List<Admitted> behind(long place, String unit, String period) {
        List<Admitted> same = same(unit, period);
        Map<Long, Admitted> byOrder = byOrder(same);
        return view(same).receipts(unit, period).stream()
                .filter(receipt -> receipt.place() > place)
                .map(receipt -> Objects.requireNonNull(byOrder.get(receipt.order())))
                .toList();
    }

    /** Decides and writes. */
    Admitted decide(Case one, Weighing weighing) {
        Weighed weighed = weigh(one, weighing);
        return write(one, weighed, weighed.decision().stray());
    }

    /** Decides anew on one that stands, and writes where that changes anything; null where it does not. */
    @Nullable
    Admitted decideAnew(Admitted old, Case one, Weighing weighing) {
        Weighed weighed = weigh(one, weighing);
        return rows.saysTheSame(old, weighed.decision(), weighed.standing()) ? null : write(one, weighed, old.stray());
    }

    private record Weighed(Decision decision, Map<String, Admitted> standing, ZeroKey zero) {}

    private Weighed weigh(Case one, Weighing weighing) {
        Part part = one.part();
        boolean correction = part.kind() == SubmissionKind.CORRECTION;
        Map<String, Admitted> standing = standing(one);
        RowKey.Slips slips = correction ? book.of(one.fileId(), part.unit()) : RowKey.Slips.NONE;
        Standing stands = stands(standing, part, slips);
        // Where nothing stands there is nothing to compare with, and the rows need not be read; but a slip may be old.
        List<RowKey> keys =
                stands.rows().isEmpty() && !correction ? List.of() : RowKey.all("", rows.of(one.fileId(), part), slips);
        int zeroLine = part.zero() == 0 ? 0 : zeroLine(one);
        ZeroKey zero = new ZeroKey(zeroLine, slips.answers().getOrDefault(zeroLine, List.of()));
        return new Weighed(weighing.weigh(zero, keys, stands), standing, zero);
    }

    private Admitted write(Case one, Weighed weighed, boolean stray) {
        Decision decision = weighed.decision();
        long number = nextOrder();
        Receipt receipt = Admission.receipt(
                Objects.requireNonNullElse(one.id(), Long.toString(number)),
                number,
                one.place(),
                one.part(),
                weighed.zero(),
                one.arrival(),
                decision);
        Admitted admitted = new Admitted(
                receipt, one.fileId(), one.number(), stray, decision.added(), decision.removed(), decision.changed());
        rows.write(admitted, decision, weighed.standing());
        enter(admitted);
        return admitted;
    }

    /** Submissions that are effective before the place, by id, in order. */
    private Map<String, Admitted> standing(Case one) {
        Part part = one.part();
        List<Admitted> earlier = same(part.unit(), part.period()).stream()
                .filter(a -> a.receipt().place() < one.place())
                .toList();
        Map<Long, Admitted> byOrder = byOrder(earlier);
        Map<String, Admitted> standing = new LinkedHashMap<>();
        view(earlier)
                .effective(part.unit(), part.period())
                .forEach(receipt -> standing.put(receipt.id(), Objects.requireNonNull(byOrder.get(receipt.order()))));
        return standing;
    }

    private Standing stands(Map<String, Admitted> standing, Part part, RowKey.Slips answering) {
        List<Admitted> withRows = standing.values().stream()
                .filter(a -> a.receipt().accepted() > 0)
                .toList();
        LedgerView view = view(List.copyOf(standing.values()));
        Receipt full = view.effectiveFull(part.unit(), part.period());
        Map<String, SlipStanding> slips = answering.answers().isEmpty()
                ? Map.of()
                : book.standing(answering, part, full == null ? null : standing.get(full.id()));
        if (withRows.isEmpty()) {
            return new Standing(false, List.of(), slips);
        }
        Receipt report = view.effectiveReport(part.unit(), part.period());
        return new Standing(
                report != null && report.accepted() > 0,
                rows.standing(withRows, a -> slips.isEmpty() ? RowKey.Slips.NONE : book.of(a.fileId(), part.unit())),
                slips);
    }

    private List<Admitted> same(String unit, String period) {
        return ledger.getOrDefault(new Key(unit, period), List.of());
    }

    private static Map<Long, Admitted> byOrder(List<Admitted> admitted) {
        Map<Long, Admitted> byOrder = new HashMap<>();
        admitted.forEach(a -> byOrder.put(a.receipt().order(), a));
        return byOrder;
    }

    private static LedgerView view(List<Admitted> admitted) {
        return Ledger.of(admitted.stream().map(Admitted::receipt).toList()).present();
    }

    private int zeroLine(Case one) {
        return sql.select(ZERO_REPORT.LINE)
                .from(ZERO_REPORT)
                .where(
                        ZERO_REPORT.PLAN_ID.eq(ground.planId()),
                        ZERO_REPORT.FILE_ID.eq(one.fileId()),
                        ZERO_REPORT.UNIT.eq(
                                ground.terms().code(TermList.UNIT, one.part().unit())),
                        ZERO_REPORT.PERIOD.eq(Terms.period(one.part().period())))
                .fetchSingle(ZERO_REPORT.LINE);
    }
}
