package vn.loa.walls.planted.core.plan;

import java.sql.Connection;

/** A planted violation: must be found. */
public record CoreRunsSql(Connection planted) {}
