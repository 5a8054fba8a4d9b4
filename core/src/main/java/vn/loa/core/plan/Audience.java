package vn.loa.core.plan;

import java.util.List;

/** To whom. */
public record Audience(String code, String name, List<String> aliases) {
    public Audience {
        aliases = List.copyOf(aliases);
    }
}
