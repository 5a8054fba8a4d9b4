package vn.loa.core.plan;

import java.time.Instant;

/**
 * One more name that somebody gave an item of the plan, beside its plan file ({@code loa alias add}).
 *
 * @param list key of the plan file: {@code units}, {@code topics}, {@code channels}, {@code audiences}, {@code areas}, {@code forms},
 *     {@code columns}
 * @param name what cells (of {@code columns}: headers) may say
 * @param code what it means
 * @param by who says so
 * @param at when
 */
public record Alias(String list, String name, String code, String by, Instant at) {
    /** As a line of the file of aliases, without its end. */
    public String line() {
        return "  - "
                + new YamlLine()
                        .text("list", list)
                        .text("name", name)
                        .text("code", code)
                        .text("by", by)
                        .text("at", at.toString());
    }
}
