package vn.loa.charts.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Limits;
import vn.loa.core.evaluation.UnitFunnel.Point;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/** Units against chance: how many could do it themselves of how many were guided, and how far that may lie from the ward's rate by chance. */
final class FunnelChart {
    /** Keys of the series of units. */
    static final String INSIDE = "inside";

    static final String OUTSIDE = "outside";
    /** Keys of the series of limits. */
    static final String LOWER_95 = "lower95";

    static final String UPPER_95 = "upper95";
    static final String LOWER_998 = "lower998";
    static final String UPPER_998 = "upper998";

    private static final int TOP = 26;
    private static final int BOTTOM = 44;

    private final Evaluation evaluation;
    private final @Nullable UnitFunnel funnel;
    private final Words words;
    private final HouseStyle style;

    FunnelChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.funnel = evaluation.breakdowns().funnel();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        return Optional.ofNullable(funnel)
                .filter(known -> !known.units().isEmpty())
                .map(this::picture);
    }

    private Picture picture(UnitFunnel known) {
        return new Picture(
                "funnel",
                title(known),
                words.get("funnel.guide"),
                words.say(
                        "funnel.source",
                        Map.of(
                                "asOf", style.formats().day(evaluation.asOf()),
                                "units", known.units().size(),
                                "n", style.formats().whole(known.guided()))),
                alt(known),
                new FunnelTable(known, words, style.formats()).table(this::name),
                List.of("practical.task_success", "quality.unit_spread"),
                drawing(known, Room.WIDE),
                drawing(known, Room.NARROW));
    }

    private Drawing drawing(UnitFunnel known, Room room) {
        boolean wide = room == Room.WIDE;
        int height = wide ? 450 : 380;
        double left = wide ? 50 : 40;
        double right = wide ? 132 : 54;
        FunnelSpace space = FunnelSpace.of(
                known, new Rectangle2D.Double(left, TOP, room.width() - left - right, height - (double) TOP - BOTTOM));
        List<String> outside = known.units().stream()
                .filter(Point::outside)
                .map(p -> name(p.unit()))
                .toList();
        FunnelNames names = FunnelNames.of(known, outside, space, room, style);
        return new FunnelRenderer(space, known.rate(), names, room, words, style).drawing(dataset(known), height);
    }

    /** Units (x: guided, y: share, z: succeeded) in the plan's order, then limits (z: how many may succeed). */
    static DefaultXYZDataset dataset(UnitFunnel known) {
        DefaultXYZDataset data = new DefaultXYZDataset();
        limits(data, LOWER_998, known, Limits::lower998);
        limits(data, UPPER_998, known, Limits::upper998);
        limits(data, LOWER_95, known, Limits::lower95);
        limits(data, UPPER_95, known, Limits::upper95);
        units(data, INSIDE, known.units().stream().filter(p -> !p.outside()).toList());
        units(data, OUTSIDE, known.units().stream().filter(Point::outside).toList());
        return data;
    }

    private static void limits(DefaultXYZDataset data, String key, UnitFunnel known, ToLongFunction<Limits> k) {
        data.addSeries(key, new double[][] {
            known.curve().stream().mapToDouble(Limits::n).toArray(),
            known.curve().stream()
                    .mapToDouble(l -> (double) k.applyAsLong(l) / l.n())
                    .toArray(),
            known.curve().stream().mapToDouble(k::applyAsLong).toArray()
        });
    }

    private static void units(DefaultXYZDataset data, String key, List<Point> points) {
        data.addSeries(key, new double[][] {
            points.stream().mapToDouble(Point::guided).toArray(),
            points.stream().mapToDouble(Point::rate).toArray(),
            points.stream().mapToDouble(Point::succeeded).toArray()
        });
    }

    private String title(UnitFunnel known) {
        int outside = known.outside();
        String key = known.units().size() == 1 ? "one" : outside == 0 ? "none" : "some";
        return words.say(
                "funnel.title." + key,
                Map.of(
                        "outside", outside,
                        "units", known.units().size(),
                        "chance", style.formats().decimal(known.byChance(), 1)));
    }

    private String alt(UnitFunnel known) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "funnel.alt",
                Map.of(
                        "units", known.units().size(),
                        "k", style.formats().whole(known.succeeded()),
                        "n", style.formats().whole(known.guided()),
                        "rate", style.formats().percent(known.rate()))));
        for (Point point : known.units()) {
            if (point.outside()) {
                sentences.add(words.say(
                        "funnel.alt." + FunnelTable.place(point),
                        Map.of(
                                "unit", name(point.unit()),
                                "k", style.formats().whole(point.succeeded()),
                                "n", style.formats().whole(point.guided()))));
            }
        }
        return String.join(" ", sentences);
    }

    private String name(String code) {
        return Shown.text(evaluation.plan().unit(code).map(Unit::name).orElse(code));
    }
}
