package vn.loa.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Through what. {@code clause} is the plan's (null for a ward's own); {@code bulletin} marks the channel of the weekly bulletin (II.2.1). */
public record Channel(
        String code, @Nullable String clause, String name, boolean digital, boolean bulletin, List<String> aliases)
        implements Item {
    public Channel {
        aliases = List.copyOf(aliases);
    }
}
