package vn.loa.core.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;

/** What the next phase might change (plan-79, III.5), with its evidence and the number to reach; a person decides. */
public record Proposal(
        String rule,
        @Nullable String indicator,
        @Nullable Scope scope,
        List<String> evidence,
        @Nullable Double goal) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }
}
