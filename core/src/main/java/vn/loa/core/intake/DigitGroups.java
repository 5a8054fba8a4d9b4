package vn.loa.core.intake;

import java.util.Arrays;

/** The runs of digits of a text, and what joins them. */
final class DigitGroups {
    private static final int LONGEST_JOINER = 3;

    private final String text;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    DigitGroups(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            if (Character.isDigit(text.charAt(i))) {
                int from = i;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
                add(from, i);
            } else {
                i++;
            }
        }
    }

    int size() {
        return size;
    }

    int start(int k) {
        return starts[k];
    }

    int end(int k) {
        return ends[k];
    }

    int length(int k) {
        return ends[k] - starts[k];
    }

    /** The digits of groups {@code first} to {@code last} as plain ones. */
    String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int k = first; k <= last; k++) {
            for (int i = starts[k]; i < ends[k]; i++) {
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    /** The last of the joined groups from {@code first} that have exactly so many digits together; -1 where no group ends there. */
    int lastOf(int first, int total) {
        int sum = 0;
        for (int k = first; k < size && sum < total; k++) {
            if (k > first && joiner(k - 1) == 0) {
                return -1;
            }
            sum += length(k);
            if (sum == total) {
                return k;
            }
        }
        return -1;
    }

    /** What joins a group to the next: {@code ' '}, {@code '.'}, {@code '-'} or {@code '('}; 0 where they don't belong together. */
    char joiner(int k) {
        if (k + 1 >= size || starts[k + 1] - ends[k] > LONGEST_JOINER) {
            return 0;
        }
        char joiner = ' ';
        for (int i = ends[k]; i < starts[k + 1]; i++) {
            char kind = kind(text.charAt(i));
            if (kind == 0 || kind != ' ' && joiner != ' ' && joiner != '(' && kind != '(') {
                return 0;
            }
            joiner = kind == ' ' ? joiner : kind;
        }
        return joiner;
    }

    /** The character before a group; a line break at the beginning. */
    char before(int k) {
        return starts[k] == 0 ? '\n' : text.charAt(starts[k] - 1);
    }

    /** The character behind a group; a line break at the end. */
    char behind(int k) {
        return ends[k] == text.length() ? '\n' : text.charAt(ends[k]);
    }

    private static char kind(char c) {
        return switch (c) {
            case ' ', '\u00a0', '\u2007', '\u202f', '\u2009', '\u200b' -> ' ';
            case '.', '．' -> '.';
            case '-', '‐', '‑', '–', '－' -> '-';
            case '(', ')' -> '(';
            default -> 0;
        };
    }

    private void add(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = from;
        ends[size++] = to;
    }
}
