package vn.loa.core.plan;

import java.util.List;
import java.util.stream.Collectors;
import vn.loa.core.text.Lang;

/** A plan file that cannot be used; carries every mistake at once. */
public final class WrongPlan extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<PlanProblem> problems;

    public WrongPlan(List<PlanProblem> problems) {
        super(problems.stream().map(p -> p.sentence(Lang.EN)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In order of their lines; never empty. */
    public List<PlanProblem> problems() {
        return problems;
    }
}
