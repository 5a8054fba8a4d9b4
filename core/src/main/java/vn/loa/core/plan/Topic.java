package vn.loa.core.plan;

import java.util.List;

/** What is told. The code is the plan's clause, {@code II.1.2}; a cell may also say {@code 1.2}, the name or an alias. */
public record Topic(String code, String name, List<String> aliases) implements Item {
    public Topic {
        aliases = List.copyOf(aliases);
    }
}
