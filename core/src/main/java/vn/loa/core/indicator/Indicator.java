package vn.loa.core.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is, without its formula; one row of indicators.md.
 *
 * @param name {@code reporting.completeness}
 * @param requirement of the plan that it speaks of; null where it only tells how much was done
 * @param unit of its values, as indicators.md writes it: {@code share}, {@code days}, {@code 0–1}; empty where a value's is its scope's id
 * @param better null: more is neither better nor worse, or the series says ({@link Indicators#better})
 * @param scopes for which it has values; never empty
 */
public record Indicator(
        String name,
        @Nullable Requirement requirement,
        String unit,
        @Nullable Better better,
        Set<Scope.Type> scopes) {
    public Indicator {
        scopes = Set.copyOf(scopes);
    }

    /** Versioned name of the definition; the number grows when the meaning changes. */
    public String definition() {
        return name + "/1";
    }
}
