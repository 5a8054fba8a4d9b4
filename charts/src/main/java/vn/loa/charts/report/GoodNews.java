package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

/**
 * What went well: every target that is met, the weightiest first; then what the plan asks for by itself and what is done in full. Without
 * any target it says that nothing can be called good by one.
 */
final class GoodNews {
    private GoodNews() {}

    static Block of(Findings findings) {
        List<Said> lines = new ArrayList<>();
        if (!findings.hasTargets()) {
            lines.add(Said.of(findings.words().get("good.no_target")));
        }
        for (Value value : findings.judged(Verdict.MET)) {
            lines.add(Said.of(findings.say("good.met", value)));
        }
        for (Value value : findings.owedWithoutTarget()) {
            if (isWhole(value)) {
                lines.add(Said.of(findings.say("good.whole", value)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Said.of(findings.words().get("good.none")));
        }
        return Block.of("good", lines, "indicators", findings.words());
    }

    static boolean isWhole(Value value) {
        return value.value() != null && value.value() >= 1;
    }
}
