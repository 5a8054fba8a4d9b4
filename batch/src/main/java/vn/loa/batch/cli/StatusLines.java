package vn.loa.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.loa.batch.Status;
import vn.loa.batch.Status.Waiting;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.evaluation.Reporting;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.Receipt;

/** Says a status: a line a unit with its periods by state, then what is open. */
record StatusLines(Status status, Speech speech) {
    /** What a reader looks for first. */
    private static final List<State> ORDER =
            List.of(State.MISSING, State.NOT_DUE, State.LATE, State.ON_TIME, State.RECEIVED, State.NOT_EXPECTED);

    List<String> lines() {
        Reporting reporting = status.reporting();
        List<String> lines = new ArrayList<>();
        lines.add(speech.sentence(
                "status.head",
                Map.of(
                        "period", reporting.span().code(),
                        "from", Speech.day(reporting.span().from()),
                        "to", Speech.day(reporting.span().to()),
                        "asOf", Speech.day(reporting.asOf()),
                        "received", reporting.received(),
                        "expected", reporting.expected())));
        reporting.plan().units().stream()
                .map(unit -> unit(reporting, unit))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        reporting.held().forEach(held -> lines.add(held(held)));
        status.open().forEach(open -> lines.add(open(open)));
        if (reporting.held().isEmpty() && status.open().isEmpty()) {
            lines.add(speech.sentence("status.nothing_open", Map.of()));
        }
        return lines;
    }

    private String unit(Reporting reporting, Unit unit) {
        List<String> parts = ORDER.stream()
                .map(state -> part(state, reporting.of(unit.code(), state)))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? ""
                : speech.sentence(
                        "status.unit",
                        Map.of("code", unit.code(), "unit", unit.name(), "what", String.join("; ", parts)));
    }

    private String part(State state, List<Cell> cells) {
        return cells.isEmpty()
                ? ""
                : speech.sentence(
                        "status." + state.code(),
                        Map.of("periods", cells.stream().map(this::period).collect(Collectors.joining(", "))));
    }

    private String period(Cell cell) {
        String key = cell.state() == State.NOT_EXPECTED
                ? "status.period"
                : "status.period" + (cell.due() == null ? "" : ".due") + (cell.received() == null ? "" : ".received");
        return speech.sentence(
                key,
                Map.of(
                        "period",
                        cell.period(),
                        "due",
                        Speech.day(cell.due()),
                        "received",
                        Speech.day(cell.received())));
    }

    private String held(Receipt held) {
        return speech.sentence(
                "status.held",
                Map.of("id", held.id(), "unit", held.unit(), "period", held.period(), "file", held.file()));
    }

    private String open(Waiting open) {
        return speech.sentence(
                open.slip().reading().refusal() == null ? "status.slip" : "status.refused",
                Map.of(
                        "file", open.slip().reading().name(),
                        "unit", Objects.requireNonNullElse(open.slip().unit(), ""),
                        "rows", open.slip().rows().size(),
                        "slip", "returns/" + open.place().toString().replace('\\', '/')));
    }
}
