package vn.loa.core.plan;

import java.util.List;

/** To whom. */
public record Audience(String code, String name, List<String> aliases) implements Item {
    public Audience {
        aliases = List.copyOf(aliases);
    }
}
