package vn.loa.core.plan;

/** A topic that must reach an audience (plan-79, II.1.5); codes of both. */
public record RequiredPair(String topic, String audience) {}
