package vn.loa.walls.planted.core.plan;

import org.springframework.core.env.Environment;

/** A planted violation: must be found. */
public record CoreImportsSpring(Environment planted) {}
