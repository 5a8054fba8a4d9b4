package vn.loa.core.indicator;

import java.util.Set;

/**
 * What an indicator is, without its formula; one row of indicators.md.
 *
 * @param name {@code reporting.completeness}
 * @param unit of its values, as indicators.md writes it: {@code share}, {@code days}, {@code 0–1}
 * @param scopes for which it has values; never empty
 */
public record Indicator(String name, Requirement requirement, String unit, Better better, Set<Scope.Type> scopes) {
    public Indicator {
        scopes = Set.copyOf(scopes);
    }

    /** Versioned name of the definition; the number grows when the meaning changes. */
    public String definition() {
        return name + "/1";
    }
}
