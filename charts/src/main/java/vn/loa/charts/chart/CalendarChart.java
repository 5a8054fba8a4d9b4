package vn.loa.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.data.xy.DefaultXYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.evaluation.UnitWeeks;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/** Units against weeks: when each was active, when it was silent, and of which weeks nothing is known. */
final class CalendarChart {
    private final Evaluation evaluation;
    private final List<UnitWeeks> units;
    private final List<LocalDate> mondays;
    private final Words words;
    private final HouseStyle style;

    CalendarChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.units = UnitWeeks.of(evaluation.breakdowns().unitWeeks());
        this.mondays = evaluation.breakdowns().unitWeeks().stream()
                .map(UnitWeek::monday)
                .distinct()
                .sorted()
                .toList();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        CalendarLayout wide = layout(Room.WIDE);
        String asOf = style.formats().day(evaluation.asOf());
        return Optional.of(new Picture(
                "calendar",
                title(),
                words.get(wide.dated() ? "calendar.guide.dated" : "calendar.guide"),
                words.say("calendar.source", Map.of("asOf", asOf, "units", units.size(), "weeks", mondays.size())),
                alt(),
                new CalendarTable(units, mondays, words, style.formats()).table(this::name, this::share),
                List.of("regularity.active_weeks"),
                drawing(wide),
                drawing(layout(Room.NARROW))));
    }

    /** A series for each state; x: week, y: unit, both by their place, units first; z: activities. */
    DefaultXYZDataset dataset() {
        DefaultXYZDataset data = new DefaultXYZDataset();
        for (State state : State.values()) {
            List<double[]> points = new ArrayList<>();
            for (int y = 0; y < units.size(); y++) {
                for (UnitWeek week : units.get(y).weeks()) {
                    if (week.state() == state) {
                        points.add(new double[] {mondays.indexOf(week.monday()), y, week.activities()});
                    }
                }
            }
            data.addSeries(state.code(), new double[][] {part(points, 0), part(points, 1), part(points, 2)});
        }
        return data;
    }

    private static double[] part(List<double[]> points, int i) {
        return points.stream().mapToDouble(p -> p[i]).toArray();
    }

    private CalendarLayout layout(Room room) {
        List<String> names = units.stream().map(UnitWeeks::unit).map(this::name).toList();
        return CalendarLayout.of(names, mondays, key(room), style, room);
    }

    private CalendarKey key(Room room) {
        return CalendarKey.of(units, words, style, room);
    }

    private Drawing drawing(CalendarLayout layout) {
        List<String> shares =
                units.stream().map(UnitWeeks::unit).map(this::share).toList();
        return layout.drawing(dataset(), new CalendarRenderer(layout, shares, words, style), style);
    }

    private String title() {
        List<UnitWeeks> known = units.stream().filter(UnitWeeks::known).toList();
        int longest = known.stream().mapToInt(UnitWeeks::longestSilence).max().orElse(0);
        long silent = known.stream().filter(u -> u.longestSilence() > 0).count();
        long unknown = units.stream().filter(u -> u.count(State.NO_REPORT) > 0).count();
        String key;
        if (known.isEmpty()) {
            key = "nothing";
        } else if (longest == 0) {
            key = unknown > 0 ? "unknown" : "steady";
        } else {
            key = longest >= UnitWeeks.LONG_SILENCE ? "long" : "silent";
        }
        // Where nothing is known of some units, a share of all would count them among those that spoke.
        boolean some = longest > 0 && known.size() < units.size();
        return words.say(
                "calendar.title." + key + (some ? ".some" : ""),
                Map.of(
                        "units",
                        units.size(),
                        "known",
                        known.size(),
                        "unknown",
                        unknown,
                        "long",
                        longSilences().size(),
                        "limit",
                        UnitWeeks.LONG_SILENCE,
                        "silent",
                        silent,
                        "longest",
                        longest));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "calendar.alt",
                Map.of(
                        "units", units.size(),
                        "weeks", mondays.size(),
                        "first", style.formats().day(mondays.get(0)),
                        "last", style.formats().day(mondays.get(mondays.size() - 1)))));
        for (State state : State.values()) {
            int n = units.stream().mapToInt(u -> u.count(state)).sum();
            if (n > 0) {
                sentences.add(words.say(
                        "calendar.alt." + state.code(),
                        Map.of("n", style.formats().whole(n))));
            }
        }
        for (UnitWeeks unit : longSilences()) {
            sentences.add(
                    words.say("calendar.alt.long", Map.of("unit", name(unit.unit()), "run", unit.longestSilence())));
        }
        return String.join(" ", sentences);
    }

    private List<UnitWeeks> longSilences() {
        return units.stream()
                .filter(u -> u.longestSilence() >= UnitWeeks.LONG_SILENCE)
                .toList();
    }

    private String name(String code) {
        return Shown.text(evaluation.plan().unit(code).map(Unit::name).orElse(code));
    }

    /** Weeks with activity of all weeks of the unit, as the indicator has it. */
    private String share(String code) {
        return evaluation
                .value("regularity.active_weeks", new Scope(Scope.Type.UNIT, code))
                .map(this::fraction)
                .orElse("–");
    }

    private String fraction(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? "–"
                : style.formats().decimal(value.numerator(), 0) + "/"
                        + style.formats().decimal(value.denominator(), 0);
    }
}
