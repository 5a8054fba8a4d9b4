package vn.loa.core.plan;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The ward: code of the national register of administrative units, name, province (null where not given), and the zone of its days. */
public record Ward(String code, String name, @Nullable String province, ZoneId zone) {}
