package vn.loa.core.plan;

import java.util.List;

/** An item of one of the plan's lists that merge by code. */
sealed interface Item permits Topic, Audience, Channel, Unit, Area, Form, Series {
    /** Unique within its list, in any case. */
    String code();

    /** For people, never empty. */
    String name();

    /** Other names that cells may use. */
    default List<String> aliases() {
        return List.of();
    }
}
