package vn.loa.core.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Admission.Arrival;

/** Takes files in the order of admission, and remembers what they brought: the ledger of those who have no store. */
final class Counter {
    private record Numbered(int delivery, Submission submission) {}

    private final List<Submission> admitted = new ArrayList<>();
    private final Map<String, Numbered> byId = new HashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<String, Integer> numberOfSlip = new HashMap<>();

    void admit(Delivery delivery) {
        int number = deliveries.size();
        deliveries.add(delivery);
        delivery.slips().values().forEach(slip -> numberOfSlip.putIfAbsent(slip, number));
        delivery.parts().forEach(part -> admit(delivery, number, part));
    }

    List<Submission> admitted() {
        return List.copyOf(admitted);
    }

    private void admit(Delivery delivery, int number, Part part) {
        long order = admitted.size() + 1;
        String id = Long.toString(order);
        List<Activity> activities = delivery.activities(part);
        RowKey.Slips slips = slips(delivery, part.unit());
        List<RowKey> rows = RowKey.all(id, activities, slips);
        int zeroLine = delivery.zeroLine(part);
        ZeroKey zero = new ZeroKey(zeroLine, slips.answers(zeroLine));
        Decision decision = Admission.decide(part, zero, rows, standing(part, slips));
        Receipt receipt = Admission.receipt(
                order, part, zero, new Arrival(delivery.received(), delivery.received(), delivery.file()), decision);
        Submission submission = new Submission(
                receipt,
                activities.stream()
                        .filter(a -> !decision.returned().containsKey(a.line()))
                        .toList(),
                decision.overridden());
        admitted.add(submission);
        byId.put(id, new Numbered(number, submission));
    }

    private RowKey.Slips slips(Delivery delivery, String unit) {
        Map<Integer, List<SlipRow>> answers = new HashMap<>();
        delivery.answers().forEach((line, row) -> answers.put(line, SlipRow.chain(row, this::answered)));
        return new RowKey.Slips(delivery.slips().get(unit), answers);
    }

    private @Nullable SlipRow answered(SlipRow row) {
        Integer number = numberOfSlip.get(row.slip());
        return number == null ? null : deliveries.get(number).answers().get(row.line());
    }

    private Standing standing(Part part, RowKey.Slips answering) {
        LedgerView view =
                Ledger.of(admitted.stream().map(Submission::receipt).toList()).present();
        Receipt report = view.effectiveReport(part.unit(), part.period());
        List<RowKey> rows = new ArrayList<>();
        Set<Overridden> gone = new HashSet<>();
        for (Receipt receipt : view.effective(part.unit(), part.period())) {
            Numbered one = Objects.requireNonNull(byId.get(receipt.id()));
            gone.addAll(one.submission().overridden());
            RowKey.Slips slips = slips(deliveries.get(one.delivery()), part.unit());
            rows.addAll(RowKey.all(receipt.id(), one.submission().activities(), slips));
        }
        rows.removeIf(row -> gone.contains(new Overridden(row.submission(), row.line())));
        return new Standing(
                report != null && report.accepted() > 0,
                rows,
                slipStandings(part, answering, view.effectiveFull(part.unit(), part.period())));
    }

    private Map<String, SlipStanding> slipStandings(Part part, RowKey.Slips answering, @Nullable Receipt full) {
        int last =
                full == null ? -1 : Objects.requireNonNull(byId.get(full.id())).delivery();
        Map<String, SlipStanding> standings = new HashMap<>();
        answering.answers().values().stream().flatMap(List::stream).forEach(row -> {
            Integer number = numberOfSlip.get(row.slip());
            if (number != null) {
                boolean isReport = deliveries.get(number).isReportOf(part.unit(), part.period());
                standings.put(row.slip(), new SlipStanding(isReport, last > number));
            }
        });
        return standings;
    }
}
