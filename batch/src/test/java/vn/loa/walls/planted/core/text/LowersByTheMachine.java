package vn.loa.walls.planted.core.text;

/** A planted violation: must be found. */
public final class LowersByTheMachine {
    String lower(String text) {
        return text.toLowerCase();
    }
}
