package vn.loa.walls.planted.batch.publish;

import vn.loa.walls.planted.batch.cli.ACliType;

/** A planted violation: must be found. */
public record PublishImportsCommands(ACliType planted) {}
