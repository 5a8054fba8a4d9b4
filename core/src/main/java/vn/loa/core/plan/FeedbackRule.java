package vn.loa.core.plan;

import org.jspecify.annotations.Nullable;

/** Within how many working days a difficulty is answered. */
public record FeedbackRule(
        int answerWorkingDays, Source source, @Nullable String note) {}
