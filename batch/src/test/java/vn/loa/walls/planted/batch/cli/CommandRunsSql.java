package vn.loa.walls.planted.batch.cli;

import java.sql.Connection;

/** A planted violation: must be found. */
public record CommandRunsSql(Connection planted) {}
