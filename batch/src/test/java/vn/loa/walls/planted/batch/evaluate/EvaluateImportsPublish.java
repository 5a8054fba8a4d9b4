package vn.loa.walls.planted.batch.evaluate;

import vn.loa.walls.planted.batch.publish.APublishType;

/** A planted violation: must be found. */
public record EvaluateImportsPublish(APublishType planted) {}
