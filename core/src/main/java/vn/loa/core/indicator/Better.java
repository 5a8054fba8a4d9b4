package vn.loa.core.indicator;

/** In which direction a value is better. */
public enum Better {
    HIGHER,
    LOWER
}
