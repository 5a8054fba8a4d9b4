package vn.loa.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** At least one in three top-level types is package-private: what is hidden can be changed. */
final class APackagePrivateThird extends ArchCondition<JavaClass> {
    private int all;
    private int hidden;

    APackagePrivateThird() {
        super("be package-private, one in three at least");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (item.isTopLevelClass() && !item.getSimpleName().equals("package-info")) {
            all++;
            hidden += item.getModifiers().contains(JavaModifier.PUBLIC) ? 0 : 1;
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        if (3 * hidden < all) {
            events.add(SimpleConditionEvent.violated(
                    this, "Only " + hidden + " of " + all + " types are package-private"));
        }
    }
}
