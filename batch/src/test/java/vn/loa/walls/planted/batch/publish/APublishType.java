package vn.loa.walls.planted.batch.publish;

/** Something to import. */
public final class APublishType {}
