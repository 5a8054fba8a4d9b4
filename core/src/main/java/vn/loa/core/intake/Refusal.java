package vn.loa.core.intake;

import java.util.Map;

/** Why a file is not read at all; the details fill the sentence of its kind. {@code reason} picks the sentence: {@code not_supported.xlsx}. */
public record Refusal(RefusalKind kind, String reason, Map<String, String> details) {
    public Refusal {
        details = Map.copyOf(details);
    }
}
