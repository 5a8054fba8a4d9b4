package vn.loa.charts.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.FigureWords;
import vn.loa.charts.chart.Shown;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * What the report says about a figure, in the language of the report. Every sentence stands whole in {@code report_*.properties}, or
 * in {@code figures_*.properties} where charts say it too.
 */
record Sentences(Words words, FigureWords figures, Formats formats) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int DIGITS = 2;
    /** What chance alone takes beyond limits of 95 %. */
    private static final double CHANCE = 0.05;

    static Sentences of(Lang lang) {
        FigureWords figures = FigureWords.of(lang);
        Words words = Words.of(EvaluationReport.class, "report", lang).and(figures.words());
        return new Sentences(words, figures, new Formats(lang));
    }

    /** Of a series its name stands beside. */
    String name(Value value, Plan plan) {
        return value.scope().type() == Scope.Type.SERIES
                ? nameAndScope(value, plan)
                : words.get("indicator." + value.indicator());
    }

    /** As {@link FigureWords#name}. */
    String nameAndScope(Value value, Plan plan) {
        return figures.name(value, plan);
    }

    /** As {@link FigureWords#of}. */
    String of(Scope scope, Plan plan) {
        return figures.of(scope, plan);
    }

    /** Head of a column. */
    String column(String indicator) {
        return words.get("indicator." + indicator + ".short");
    }

    /** As {@link FigureWords#figure}. */
    String figure(Value value) {
        return figures.figure(value);
    }

    /** The figure of a cell, where the head of the column says what is counted. */
    String bare(Value value) {
        boolean counted = Set.of("count", "contacts", "people").contains(value.unit());
        return counted && value.value() != null ? formats.decimal(value.value(), DIGITS) : figure(value);
    }

    /** {@code kỳ trước 92,3%}, of a value that was measured then. */
    String previous(Value value) {
        return words.say("previous.figure", Map.of("figure", figure(value)));
    }

    /** Which months a change compares, and how many people were asked in both; null where it was not measured. */
    @Nullable
    String compared(Value value, Plan plan) {
        Series series = series(value.scope(), plan).orElse(null);
        if (value.n() == null || series == null || series.before() == null || series.after() == null) {
            return null;
        }
        return words.say(
                "series.compared",
                Map.of(
                        "before", months(series.before()),
                        "after", months(series.after()),
                        "n", formats.whole(value.n())));
    }

    /** As {@link FigureWords#fraction}. */
    @Nullable
    String fraction(Value value) {
        return figures.fraction(value);
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
                        "p", value.p() == null ? "" : figures.p(value.p())));
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
        return figures.interval(value);
    }

    /** As {@link FigureWords#target}. */
    @Nullable
    String target(Value value, Plan plan) {
        return figures.target(value, plan);
    }

    /** Whether the target is met, missed or (an interval spans it, a span does not fit it) not decided; null without target or figure. */
    @Nullable
    String verdict(Value value) {
        if (value.target() == null || value.status() != Status.MEASURED) {
            return null;
        }
        if (value.verdict() != null) {
            return words.get("verdict." + value.verdict().code());
        }
        // Nobody can reach or miss what has no better direction.
        boolean followed = value.scope().type() != Scope.Type.SERIES
                && Indicators.named(value.indicator()).better() == null;
        return words.get(followed ? "verdict.followed" : "verdict.open");
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
        if (year.matches()) {
            return words.say("span.year", Map.of("year", year.group(1)));
        }
        if (quarter.matches()) {
            String roman = ROMAN.get(Integer.parseInt(quarter.group(2)) - 1);
            return words.say("span.quarter", Map.of("quarter", roman, "year", quarter.group(1)));
        }
        return MONTH.matcher(span.code()).matches() ? month(span.code()) : days(span);
    }

    /** The month of a code, {@code Tháng 2/2026}; the code itself where it is none. */
    String month(String code) {
        Matcher month = MONTH.matcher(code);
        return month.matches()
                ? words.say("span.month", Map.of("month", Integer.parseInt(month.group(2)), "year", month.group(1)))
                : Shown.text(code);
    }

    /** {@code Quý I/2026 (01/01/2026 – 31/03/2026)}. */
    String spanAndDays(Period span) {
        return span(span).equals(days(span))
                ? days(span)
                : words.say("span.with_days", Map.of("span", span(span), "days", days(span)));
    }

    String days(Period span) {
        return words.say("span.days", Map.of("from", formats.day(span.from()), "to", formats.day(span.to())));
    }

    private String months(Series.Months months) {
        String from = month(months.from());
        return months.from().equals(months.to())
                ? from
                : words.say("series.months", Map.of("from", from, "to", month(months.to())));
    }

    private String month(YearMonth month) {
        return words.say("series.month", Map.of("month", month.getMonthValue(), "year", month.getYear()));
    }

    private static Optional<Series> series(Scope scope, Plan plan) {
        return plan.series().stream()
                .filter(series -> scope.equals(new Scope(Scope.Type.SERIES, series.code())))
                .findFirst();
    }

    private String end(Value value, @Nullable Double bound) {
        return bound == null ? "" : figures.amount(value, bound);
    }
}
