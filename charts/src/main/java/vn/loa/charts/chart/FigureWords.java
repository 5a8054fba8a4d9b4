package vn.loa.charts.chart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.Formats;
import vn.loa.core.indicator.Better;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What figures are called and how they are written, in charts and in the report: {@code figures_*.properties}. */
public record FigureWords(Words words, Formats formats) {
    private static final int DIGITS = 2;
    /** A slope of shares is small: one point in a month is 0.01. */
    private static final int SLOPE_DIGITS = 4;

    private static final int P_DIGITS = 3;
    private static final double SMALL_P = 0.001;

    public static FigureWords of(Lang lang) {
        return new FigureWords(Words.of(FigureWords.class, "figures", lang), new Formats(lang));
    }

    /** The indicator's name; what the value speaks of stands beside it, but for the ward. */
    public String name(Value value, Plan plan) {
        return name(value, plan, "");
    }

    /** As {@link #name}, with the indicator's short name. */
    String shortName(Value value, Plan plan) {
        return name(value, plan, ".short");
    }

    private String name(Value value, Plan plan, String form) {
        String name = words.get("indicator." + value.indicator() + form);
        return value.scope().type() == Scope.Type.WARD
                ? name
                : words.say("indicator.of", Map.of("name", name, "of", of(value.scope(), plan)));
    }

    /** A scope's name as people know it; its id where the plan has none. */
    public String of(Scope scope, Plan plan) {
        Optional<String> name = switch (scope.type()) {
            case WARD, MONTH -> Optional.empty();
            case UNIT -> plan.unit(scope.id()).map(Unit::name);
            case CHANNEL -> plan.channel(scope.id()).map(Channel::name);
            case SERIES ->
                plan.series().stream()
                        .filter(series -> series.code().equals(scope.id()))
                        .findFirst()
                        .map(Series::name);
            case QUANTITY_UNIT -> {
                // A folded unit has lost its marks; what units mostly write is written out again.
                String key = "quantity." + scope.id().replace(' ', '_');
                yield words.has(key) ? Optional.of(words.get(key)) : Optional.empty();
            }
        };
        return Shown.text(name.orElse(scope.id()));
    }

    /** The figure alone: {@code 92,3%}, {@code 17 ngày}, {@code 0,61}; a dash where nothing was measured. */
    public String figure(Value value) {
        if (value.status() != Status.MEASURED) {
            return words.get("not_measured.sign");
        }
        if (value.value() != null) {
            return amount(value, value.value());
        }
        return value.lower() == null || value.upper() == null
                ? words.get("not_measured.sign")
                : words.say(
                        "bounds", Map.of("lower", amount(value, value.lower()), "upper", amount(value, value.upper())));
    }

    /** {@code 12/13}; null where the figure is no fraction. */
    public @Nullable String fraction(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? null
                : formats.decimal(value.numerator(), DIGITS) + "/" + formats.decimal(value.denominator(), DIGITS);
    }

    /** Between what and what the figure may lie; null where there is no interval around it. */
    public @Nullable String interval(Value value) {
        return value.value() == null || value.lower() == null || value.upper() == null
                ? null
                : words.say(
                        "interval",
                        Map.of(
                                "lower", amount(value, value.lower()),
                                "upper", amount(value, value.upper())));
    }

    /** The p of a test; {@code dưới 0,001} where it is smaller. */
    public String p(double p) {
        return p < SMALL_P
                ? words.say("p.below", Map.of("limit", formats.decimal(SMALL_P, P_DIGITS)))
                : formats.decimal(p, P_DIGITS);
    }

    /** The number to reach: {@code ít nhất 95%}; null without a target. */
    public @Nullable String target(Value value, Plan plan) {
        return target(value, plan, "");
    }

    /** As {@link #target}, short: {@code ≥ 95%}. */
    @Nullable
    String shortTarget(Value value, Plan plan) {
        return target(value, plan, ".short");
    }

    private @Nullable String target(Value value, Plan plan, String form) {
        if (value.target() == null) {
            return null;
        }
        if (!hasGoal(value)) {
            return words.get("target.no_whole_month" + form);
        }
        boolean atMost = Indicators.better(Indicators.named(value.indicator()), value.scope(), plan) == Better.LOWER;
        return words.say(
                (atMost ? "target.at_most" : "target.at_least") + form, Map.of("goal", amount(value, value.target())));
    }

    /** Whether there is a number to reach: a target per month has none in a span without a whole month. */
    static boolean hasGoal(Value value) {
        boolean sum = Set.of("count", "contacts", "people").contains(value.unit());
        return value.target() != null && !(sum && value.target() == 0);
    }

    /** Why there is no figure, in two or three words; null where there is one. */
    @Nullable
    String shortReason(Value value) {
        if (value.status() == Status.MEASURED) {
            return null;
        }
        return value.reason() == null
                ? words.get("not_enough_data")
                : words.get("reason." + value.reason().code() + ".short");
    }

    /** An amount in the value's unit: {@code 92,3%}, {@code 17 ngày}. */
    public String amount(Value value, double amount) {
        if (value.scope().type() == Scope.Type.SERIES) {
            return value.unit().equals("share")
                    ? words.say("amount.points", Map.of("n", formats.points(amount)))
                    : words.say("amount.month", Map.of("n", formats.signed(amount, SLOPE_DIGITS)));
        }
        String unit = value.unit();
        return switch (unit) {
            case "share", "rate" -> formats.percent(amount);
            case "people", "contacts", "channels" ->
                words.say("amount." + unit, Map.of("n", formats.decimal(amount, DIGITS)));
            case "count" -> words.say("amount." + value.indicator(), Map.of("n", formats.decimal(amount, DIGITS)));
            case "đồng" -> words.say("amount.vnd", Map.of("n", formats.decimal(amount, 0)));
            case "days" -> words.say("amount.days", Map.of("n", formats.decimal(amount, DIGITS)));
            default -> formats.decimal(amount, DIGITS);
        };
    }
}
