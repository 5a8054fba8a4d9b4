package vn.loa.core.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;

/** An activity in the making; what a test does not say is: radio, t1, residents, no figures. */
public final class Deed {
    private final Days days;
    private String channel = "radio";
    private List<String> topics = List.of("t1");
    private List<String> audiences = List.of("residents");
    private LocalDate planned;
    private String form;
    private String area;
    private Quantity quantity;
    private BigDecimal minutes;
    private Long reach;
    private Long interactions;
    private Long participants;
    private Long female;
    private Long guided;
    private Long succeeded;
    private Cost cost;
    private String evidence;

    private Deed(Days days) {
        this.days = days;
    }

    /** One or several single days, ISO. */
    public static Deed on(String... days) {
        return new Deed(new Days(Arrays.stream(days).map(LocalDate::parse).toList(), null));
    }

    /** Every day from one to the other. */
    public static Deed through(String from, String to) {
        return new Deed(Days.through(LocalDate.parse(from), LocalDate.parse(to)));
    }

    public Deed channel(String code) {
        channel = code;
        return this;
    }

    public Deed topics(String... codes) {
        topics = List.of(codes);
        return this;
    }

    public Deed audiences(String... codes) {
        audiences = List.of(codes);
        return this;
    }

    public Deed planned(String day) {
        planned = LocalDate.parse(day);
        return this;
    }

    public Deed form(String text) {
        form = text;
        return this;
    }

    public Deed area(String code) {
        area = code;
        return this;
    }

    public Deed quantity(String amount, String unit) {
        quantity = new Quantity(new BigDecimal(amount), unit);
        return this;
    }

    public Deed minutes(String amount) {
        minutes = new BigDecimal(amount);
        return this;
    }

    public Deed reach(long contacts) {
        reach = contacts;
        return this;
    }

    /** Contacts and interactions; null: the row does not say. */
    public Deed engaged(Long contacts, Long clicks) {
        reach = contacts;
        interactions = clicks;
        return this;
    }

    /** People who took part and women among them; null: the row does not say. */
    public Deed met(Long people, Long women) {
        participants = people;
        female = women;
        return this;
    }

    /** People guided and people who then did it; null: the row does not say. */
    public Deed task(Long shown, Long done) {
        guided = shown;
        succeeded = done;
        return this;
    }

    public Deed cost(long vnd) {
        cost = new Cost(vnd, null);
        return this;
    }

    public Deed evidence(String text) {
        evidence = text;
        return this;
    }

    /** The row of a unit's report for a period, on its first line. */
    public Activity by(String unit, String period) {
        return by(unit, period, 1);
    }

    /** The same, on a line of the file. */
    public Activity by(String unit, String period, int line) {
        Figures figures = new Figures(minutes, reach, interactions, participants, female, guided, succeeded);
        return new Activity(
                line, null, null, unit, period, days, planned, "Việc", topics, channel, form, audiences, area, quantity,
                figures, cost, evidence, null, Map.of());
    }
}
