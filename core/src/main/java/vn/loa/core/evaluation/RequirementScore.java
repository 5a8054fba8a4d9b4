package vn.loa.core.evaluation;

import vn.loa.core.indicator.Requirement;

/** Targets met of targets judged; no grand total is made of them. */
public record RequirementScore(Requirement requirement, int met, int judged) {}
