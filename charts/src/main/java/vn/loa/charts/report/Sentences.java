package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.indicator.Better;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What the report says about a figure, in the language of the report. Every sentence stands whole in {@code report_*.properties}. */
record Sentences(Words words, Formats formats) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int DIGITS = 2;
    /** A slope of shares is small: one point in a month is 0.01. */
    private static final int SLOPE_DIGITS = 4;

    private static final int P_DIGITS = 3;
    private static final double SMALL_P = 0.001;
    /** What chance alone takes beyond limits of 95 %. */
    private static final double CHANCE = 0.05;

    static Sentences of(Lang lang) {
        return new Sentences(Words.of(EvaluationReport.class, "report", lang), new Formats(lang));
    }

    /** Of a series its name stands beside. */
    String name(Value value, Plan plan) {
        String name = words.get("indicator." + value.indicator());
        return plan.series().stream()
                .filter(series -> value.scope().equals(new Scope(Scope.Type.SERIES, series.code())))
                .findFirst()
                .map(series ->
                        words.say("indicator.of_series", Map.of("name", name, "series", Shown.text(series.name()))))
                .orElse(name);
    }

    String definition(Value value) {
        return words.get("indicator." + value.indicator() + ".definition");
    }

    /** The figure alone: {@code 92,3%}, {@code 17 ngày}, {@code 0,61}; a dash where nothing was measured. */
    String figure(Value value) {
        if (value.status() != Status.MEASURED) {
            return words.get("not_measured.sign");
        }
        return value.value() != null
                ? amount(value, value.value())
                : words.say("bounds", Map.of("lower", end(value, value.lower()), "upper", end(value, value.upper())));
    }

    /** {@code 12/13}; null where the figure is no fraction. */
    @Nullable
    String fraction(Value value) {
        return value.numerator() == null || value.denominator() == null
                ? null
                : formats.decimal(value.numerator(), DIGITS) + "/" + formats.decimal(value.denominator(), DIGITS);
    }

    /** Said in place of a figure that could not be measured; null where there is one. */
    @Nullable
    String missing(Value value) {
        if (value.status() == Status.MEASURED) {
            return null;
        }
        return words.get(value.status() == Status.NOT_CONFIGURED ? "not_configured" : "not_enough_data");
    }

    /** The figure in a sentence; null where there is none. */
    @Nullable
    String found(Value value) {
        if (value.status() != Status.MEASURED) {
            return null;
        }
        long n = value.n() == null ? 0 : value.n();
        return words.say(
                "indicator." + value.indicator() + ".found",
                Map.of(
                        "k", value.numerator() == null ? "" : formats.decimal(value.numerator(), DIGITS),
                        "n", value.denominator() == null ? "" : formats.decimal(value.denominator(), DIGITS),
                        "figure", figure(value),
                        "lower", end(value, value.lower()),
                        "upper", end(value, value.upper()),
                        "tested", formats.whole(n),
                        "chance", formats.decimal(n * CHANCE, 1),
                        "p", value.p() == null ? "" : p(value.p())));
    }

    /** Why there is no figure, or what to think of it, in plain words; null where there is nothing to say. */
    @Nullable
    String reason(Value value) {
        return value.reason() == null
                ? null
                : words.get("reason." + value.reason().code());
    }

    @Nullable
    String interval(Value value) {
        return value.value() == null || value.lower() == null || value.upper() == null
                ? null
                : words.say(
                        "interval",
                        Map.of(
                                "lower", amount(value, value.lower()),
                                "upper", amount(value, value.upper())));
    }

    /** The number to reach; null without a target. */
    @Nullable
    String target(Value value, Plan plan) {
        if (value.target() == null) {
            return null;
        }
        boolean atMost = Indicators.better(Indicators.named(value.indicator()), value.scope(), plan) == Better.LOWER;
        return words.say(atMost ? "target.at_most" : "target.at_least", Map.of("goal", amount(value, value.target())));
    }

    /** Whether the target is met, missed or (an interval spans it, a span does not fit it) not decided; null without target or figure. */
    @Nullable
    String verdict(Value value) {
        if (value.target() == null || value.status() != Status.MEASURED) {
            return null;
        }
        return words.get(
                "verdict." + (value.verdict() == null ? "open" : value.verdict().code()));
    }

    /** Where the number to reach comes from; null without a target. */
    @Nullable
    String targetSource(Value value) {
        return value.targetSource() == null
                ? null
                : words.get("source." + value.targetSource().code());
    }

    /** The document that approved the figures; null of a draft. */
    @Nullable
    String approved(@Nullable Approval document) {
        return document == null
                ? null
                : words.say(
                        "page.approved",
                        Map.of("number", Shown.text(document.number()), "date", formats.day(document.date())));
    }

    String span(Period span) {
        Matcher year = YEAR.matcher(span.code());
        Matcher quarter = QUARTER.matcher(span.code());
        Matcher month = MONTH.matcher(span.code());
        if (year.matches()) {
            return words.say("span.year", Map.of("year", year.group(1)));
        }
        if (quarter.matches()) {
            String roman = ROMAN.get(Integer.parseInt(quarter.group(2)) - 1);
            return words.say("span.quarter", Map.of("quarter", roman, "year", quarter.group(1)));
        }
        if (month.matches()) {
            return words.say("span.month", Map.of("month", Integer.parseInt(month.group(2)), "year", month.group(1)));
        }
        return days(span);
    }

    String days(Period span) {
        return words.say("span.days", Map.of("from", formats.day(span.from()), "to", formats.day(span.to())));
    }

    private String end(Value value, @Nullable Double bound) {
        return bound == null ? "" : amount(value, bound);
    }

    private String p(double p) {
        return p < SMALL_P
                ? words.say("p.below", Map.of("limit", formats.decimal(SMALL_P, P_DIGITS)))
                : formats.decimal(p, P_DIGITS);
    }

    private String amount(Value value, double amount) {
        if (value.scope().type() == Scope.Type.SERIES) {
            return value.unit().equals("share")
                    ? words.say("amount.points", Map.of("n", formats.points(amount)))
                    : words.say("amount.month", Map.of("n", formats.signed(amount, SLOPE_DIGITS)));
        }
        String unit = value.unit();
        return switch (unit) {
            case "share" -> formats.percent(amount);
            case "rate" -> formats.percent(amount);
            case "people", "contacts", "channels" ->
                words.say("amount." + unit, Map.of("n", formats.decimal(amount, DIGITS)));
            case "đồng" -> words.say("amount.vnd", Map.of("n", formats.decimal(amount, 0)));
            case "days" -> words.say("amount.days", Map.of("n", formats.decimal(amount, DIGITS)));
            default -> formats.decimal(amount, DIGITS);
        };
    }
}
