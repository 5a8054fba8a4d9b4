package vn.loa.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where: a neighbourhood block. {@code population} in people; null: not known. */
public record Area(String code, String name, @Nullable Long population, List<String> aliases) implements Item {
    public Area {
        aliases = List.copyOf(aliases);
    }
}
