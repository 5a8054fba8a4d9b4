package vn.loa.core.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** So many of something; never added across units. {@code unit} as written (bài, tấm, mét…), null where the file gives none. */
public record Quantity(BigDecimal amount, @Nullable String unit) {}
