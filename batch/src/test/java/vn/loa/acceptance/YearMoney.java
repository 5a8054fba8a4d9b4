package vn.loa.acceptance;

import vn.loa.acceptance.YearActivity.YearFigures;
import vn.loa.acceptance.YearUnit.Kind;

/** What an activity cost and how many things it was; most cost nothing that anybody books. */
record YearMoney(Integer quantity, String quantityUnit, Long cost, Boolean state) {
    static YearMoney of(YearUnit unit, String channel, String form, YearFigures figures, YearDice dice) {
        return switch (channel) {
            case "radio" -> free(1, "bản tin");
            case "portal", "facebook" -> dice.chance(0.6) ? free(1, "bài") : free(null, null);
            case "poster" -> poster(unit, form, dice);
            case "led" -> paid(1, "lượt phát", dice.from(20, 60) * 100_000L, true);
            // Whoever tells how many then did it also books what the class cost, so that a cost for each can be told.
            case "training" ->
                figures.succeeded() != null || dice.chance(0.4)
                        ? paid(null, null, dice.from(8, 62) * 100_000L, unit.kind() != Kind.FRONT || dice.chance(0.5))
                        : free(null, null);
            case "school" ->
                form.equals("contest") ? paid(null, null, dice.from(6, 30) * 100_000L, false) : free(null, null);
            default -> dice.chance(0.02) ? paid(null, null, dice.from(1, 6) * 50_000L, false) : free(null, null);
        };
    }

    private static YearMoney poster(YearUnit unit, String form, YearDice dice) {
        int pieces = form.equals("leaflet") ? 50 * dice.from(2, 9) : dice.from(1, 6);
        String what = form.equals("leaflet") ? "tờ" : "tấm";
        if (unit.kind() == Kind.BLOCK && !dice.chance(0.35)) {
            return free(pieces, what);
        }
        long price = form.equals("leaflet") ? 1_500 : unit.kind() == Kind.BLOCK ? 60_000 : 650_000;
        return paid(pieces, what, pieces * price, unit.kind() != Kind.BLOCK);
    }

    private static YearMoney free(Integer quantity, String unit) {
        return new YearMoney(quantity, unit, null, null);
    }

    private static YearMoney paid(Integer quantity, String unit, long cost, boolean state) {
        return new YearMoney(quantity, unit, cost, state);
    }
}
