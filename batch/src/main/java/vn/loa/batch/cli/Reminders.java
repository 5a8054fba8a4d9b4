package vn.loa.batch.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.batch.Status;
import vn.loa.batch.Status.Waiting;
import vn.loa.batch.ingest.SlipMessage;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.Reporting;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** Courteous texts to send by Zalo or e-mail, one a unit that owes something; sentences of {@code reminder_*.properties}. */
final class Reminders {
    private final Status status;
    private final Reporting reporting;
    private final Words words;
    private final Formats formats;

    Reminders(Status status, Lang lang) {
        this.status = status;
        this.reporting = status.reporting();
        this.words = Words.of(Reminders.class, "reminder", lang).and(SlipMessage.words(lang));
        this.formats = new Formats(lang);
    }

    /** Texts with a line of the unit's code above each; one sentence where nobody owes anything. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        reporting.plan().units().forEach(unit -> lines.addAll(text(unit)));
        return lines.isEmpty() ? List.of(words.get("nobody")) : lines;
    }

    private List<String> text(Unit unit) {
        List<String> asks = asks(unit);
        if (asks.isEmpty()) {
            return List.of();
        }
        List<String> text = new ArrayList<>();
        text.add(words.say("above", Map.of("code", unit.code())));
        text.add(words.say("greeting", Map.of("unit", unit.name())));
        text.addAll(asks);
        text.add(words.get("thanks"));
        text.add("");
        return text;
    }

    private List<String> asks(Unit unit) {
        List<String> asks = new ArrayList<>();
        List<Cell> overdue = reporting.overdue(unit.code());
        List<Cell> upcoming = reporting.upcoming(unit.code());
        overdue.forEach(c -> asks.add(say("overdue", c)));
        upcoming.forEach(c -> asks.add(say("upcoming", c)));
        if (!overdue.isEmpty() || !upcoming.isEmpty()) {
            asks.add(words.get("ask"));
        }
        for (Waiting open : status.open()) {
            boolean refused = open.slip().reading().refusal() != null;
            // A refused file asks for nothing once every report is there.
            if (unit.code().equals(open.slip().unit()) && (!refused || !asks.isEmpty())) {
                asks.add(words.say(
                        refused ? "refused" : "returned",
                        Map.of(
                                "file", open.slip().reading().name(),
                                "rows", formats.whole(open.slip().rows().size()),
                                "slip", String.valueOf(open.place().getFileName()))));
            }
        }
        return asks;
    }

    private String say(String key, Cell cell) {
        YearMonth month = YearMonth.parse(cell.period());
        Map<String, String> details = new HashMap<>();
        details.put("ward", reporting.plan().ward().name());
        details.put("plan", reporting.plan().number());
        details.put("month", month.getMonthValue() + "/" + month.getYear());
        details.put("asOf", Speech.day(reporting.asOf()));
        details.put("due", Speech.day(cell.due()));
        return words.say(cell.due() == null ? key + ".no_due" : key, details);
    }
}
