package vn.loa.core.plan;

import java.util.List;

/** A known form, so that its spellings are one form. */
public record Form(String code, String name, List<String> aliases) implements Item {
    public Form {
        aliases = List.copyOf(aliases);
    }
}
