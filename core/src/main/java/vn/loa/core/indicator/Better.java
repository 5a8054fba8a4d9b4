package vn.loa.core.indicator;

/** In which direction a value is better; an indicator without a direction has none. */
public enum Better {
    HIGHER,
    LOWER
}
