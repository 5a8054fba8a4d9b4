package vn.loa.core.plan;

import java.time.LocalDate;

/** A step of the roadmap (plan-79, III) with the ward's dates, both inclusive. */
public record Phase(String step, LocalDate from, LocalDate to) {}
