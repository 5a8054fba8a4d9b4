package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.data.xy.DefaultXYDataset;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/** The plan's requirements, each with what became of its targets; no grand total is made of them. */
final class RequirementsChart {
    private final Evaluation evaluation;
    private final List<RequirementAims> requirements;
    private final Words words;
    private final FigureWords figures;
    private final HouseStyle style;

    RequirementsChart(Evaluation evaluation, Words words, FigureWords figures, HouseStyle style) {
        this.evaluation = evaluation;
        this.requirements = RequirementAims.all(evaluation);
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    Optional<Picture> picture() {
        List<Aim> aims = requirements.stream().flatMap(r -> r.aims().stream()).toList();
        if (aims.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                "requirements",
                title(),
                words.get("requirements.guide"),
                words.say(
                        "requirements.source",
                        Map.of("asOf", style.formats().day(evaluation.asOf()), "n", aims.size())),
                alt(),
                table(),
                aims.stream().map(Aim::indicator).distinct().toList(),
                RequirementsRenderer.drawing(dataset(), rows(), style, Room.WIDE),
                RequirementsRenderer.drawing(dataset(), rows(), style, Room.NARROW)));
    }

    /** A series for each judgement; x: requirement, by its place; y: targets. */
    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        for (Judgement judgement : Judgement.values()) {
            double[][] points = new double[2][requirements.size()];
            for (int i = 0; i < requirements.size(); i++) {
                points[0][i] = i;
                points[1][i] = requirements.get(i).count(judgement);
            }
            data.addSeries(judgement.code(), points);
        }
        return data;
    }

    private List<RequirementRow> rows() {
        return requirements.stream()
                .map(r -> new RequirementRow(
                        name(r),
                        score(r),
                        r.aims().stream()
                                .map(a -> new RequirementRow.Sign(a.judgement(), aimName(a)))
                                .toList()))
                .toList();
    }

    private String title() {
        long free = requirements.stream().filter(RequirementAims::isFree).count();
        long met = requirements.stream().filter(RequirementAims::isMet).count();
        long aimed = requirements.size() - free;
        String key = "requirements.title." + (met == 0 ? "none" : met == aimed ? "all" : "some");
        return words.say(free > 0 ? key + ".free" : key, Map.of("met", met, "aimed", aimed, "free", free));
    }

    private String score(RequirementAims requirement) {
        if (requirement.score().judged() > 0) {
            return words.say(
                    "requirements.score",
                    Map.of(
                            "met", requirement.score().met(),
                            "judged", requirement.score().judged()));
        }
        return words.get(
                requirement.isFree()
                        ? "requirements.score.free"
                        : requirement.count(Judgement.OPEN) > 0
                                ? "requirements.score.open"
                                : "requirements.score.unmeasured");
    }

    private String alt() {
        List<String> sentences = new ArrayList<>(List.of(words.get("requirements.alt")));
        for (RequirementAims requirement : requirements) {
            sentences.add(words.say(
                    requirement.isFree() ? "requirements.alt.free" : "requirements.alt.row",
                    Map.of(
                            "name", name(requirement),
                            "score", score(requirement),
                            "targets", targets(requirement))));
        }
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = Stream.of("name", "met", "missed", "open", "unmeasured", "score", "targets")
                .map(column -> words.get("requirements.column." + column))
                .toList();
        return new DataTable(head, requirements.stream().map(this::row).toList());
    }

    private Row row(RequirementAims requirement) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name(requirement))));
        for (Judgement judgement : Judgement.values()) {
            long n = requirement.count(judgement);
            cells.add(Cell.of(style.formats().whole(n), n));
        }
        cells.add(Cell.of(score(requirement)));
        cells.add(Cell.of(
                String.join("; ", requirement.aims().stream().map(this::judged).toList())));
        return new Row(null, null, cells);
    }

    private String targets(RequirementAims requirement) {
        return String.join("; ", requirement.aims().stream().map(this::judged).toList());
    }

    private String judged(Aim aim) {
        return words.say(
                "requirements.judged",
                Map.of(
                        "name",
                        aimName(aim),
                        "verdict",
                        words.get("requirements.verdict." + aim.judgement().code())));
    }

    private String name(RequirementAims requirement) {
        return figures.words()
                .get("requirement." + requirement.score().requirement().code());
    }

    /** Of a target over several scopes the indicator's name alone. */
    private String aimName(Aim aim) {
        Value first = aim.values().get(0);
        return aim.values().size() > 1
                ? figures.words().get("indicator." + aim.indicator() + ".short")
                : figures.shortName(first, evaluation.plan());
    }
}
