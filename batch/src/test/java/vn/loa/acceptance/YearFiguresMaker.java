package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.loa.acceptance.YearActivity.YearFigures;
import vn.loa.acceptance.YearUnit.Kind;

/** What is counted of an activity: skewed as in life, and missing where nobody counts. */
final class YearFiguresMaker {
    /** Rounds whatever it reports. */
    static final String ROUNDS = "khoi-pho-12";

    private YearFiguresMaker() {}

    static YearFigures of(YearUnit unit, String channel, String form, LocalDate day, YearDice dice) {
        return switch (channel) {
            case "radio" -> minutes(dice.chance(0.2) ? "12.5" : dice.chance(0.5) ? "15" : "10");
            case "portal" -> online(dice.logNormal(420, 0.8), dice.chance(0.6) ? 0.02 : -1, dice);
            case "facebook" -> online(dice.logNormal(unit.people() * 0.8, 0.9), dice.chance(0.92) ? 0.055 : -1, dice);
            case "zalo" -> zalo(unit, dice);
            case "training" -> training(unit, form, day, dice);
            case "school" ->
                gathering(form.equals("thematic-session") ? unit.people() * 9 / 10 : dice.from(18, 120), dice);
            case "direct" ->
                form.equals("direct-guidance") ? guidance(unit, day, dice) : gathering(dice.from(6, 14), dice);
            default -> YearFigures.NONE;
        };
    }

    private static YearFigures minutes(String minutes) {
        return new YearFigures(new BigDecimal(minutes), null, null, null, null, null, null);
    }

    private static YearFigures online(int reach, double rate, YearDice dice) {
        Integer interactions = rate < 0 ? null : (Integer) (int) (reach * rate * dice.from(6, 15) / 10);
        return new YearFigures(null, reach, interactions, null, null, null, null);
    }

    private static YearFigures zalo(YearUnit unit, YearDice dice) {
        int reach = Math.max(12, unit.people() * dice.from(12, 42) / 100);
        if (unit.code().equals(ROUNDS)) {
            return new YearFigures(null, Math.max(100, (reach + 50) / 100 * 100), null, null, null, null, null);
        }
        return new YearFigures(
                null, reach, dice.chance(0.3) ? reach * dice.from(1, 9) / 100 : null, null, null, null, null);
    }

    private static YearFigures gathering(int people, YearDice dice) {
        return new YearFigures(
                null, null, null, people, dice.chance(0.85) ? dice.binomial(people, 0.53) : null, null, null);
    }

    private static YearFigures training(YearUnit unit, String form, LocalDate day, YearDice dice) {
        int people = dice.from(18, 64);
        int female = dice.binomial(people, unit.code().equals("hoi-phu-nu") ? 0.97 : 0.51);
        boolean practised = form.equals("training") && dice.chance(0.75);
        Integer guided = practised ? people - dice.from(0, 4) : null;
        Integer succeeded = practised ? (Integer) dice.binomial(guided, chance(unit, day)) : null;
        return new YearFigures(new BigDecimal(30 * dice.from(3, 6)), null, null, people, female, guided, succeeded);
    }

    private static YearFigures guidance(YearUnit unit, LocalDate day, YearDice dice) {
        double usual = unit.kind() == Kind.BLOCK ? 5 + unit.people() / 95.0 : unit.kind() == Kind.COUNTER ? 34 : 22;
        int guided = Math.min(190, Math.max(3, dice.logNormal(usual, 0.45)));
        boolean counted = dice.chance(0.93);
        Integer succeeded = counted ? (Integer) dice.binomial(guided, chance(unit, day)) : null;
        return new YearFigures(null, null, null, null, null, guided, succeeded);
    }

    /** People learn: a little better every month. */
    private static double chance(YearUnit unit, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(YearCalendar.FIRST.atDay(1), day);
        return Math.min(0.97, unit.success() - 0.02 + 0.004 * months);
    }
}
