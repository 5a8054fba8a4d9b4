package vn.loa.core.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;

/** An activity in the making; what a test does not say is: radio, t1, residents, no figures. */
public final class Deed {
    private final Days days;
    private String channel = "radio";
    private List<String> topics = List.of("t1");
    private List<String> audiences = List.of("residents");
    private Figures figures = Figures.NONE;

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

    /** People guided and people who then did it; null: the row does not say. */
    public Deed task(Long guided, Long succeeded) {
        figures = new Figures(null, null, null, null, null, guided, succeeded);
        return this;
    }

    /** The row of a unit's report for a period. */
    public Activity by(String unit, String period) {
        return new Activity(
                1, null, null, unit, period, days, null, "Việc", topics, channel, null, audiences, null, null, figures,
                null, null, null, Map.of());
    }
}
