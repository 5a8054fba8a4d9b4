package vn.loa.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topics on which the weight lies (I.2, "có trọng tâm, trọng điểm"). */
public record PriorityTopics(
        List<String> codes, Source source, @Nullable String note) {
    public PriorityTopics {
        codes = List.copyOf(codes);
    }
}
