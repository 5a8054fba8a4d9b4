package vn.loa.charts.chart;

/** For how much room a drawing is made. */
enum Room {
    /** A page of A4 or a screen; names of rows stand beside their cells. */
    WIDE(840, 13, 52, 4),
    /** A telephone; names of rows stand above their cells. */
    NARROW(320, 11.5, 26, 7);

    private final int width;
    private final double label;
    private final double narrowest;
    private final int lines;

    Room(int width, double label, double narrowest, int lines) {
        this.width = width;
        this.label = label;
        this.narrowest = narrowest;
        this.lines = lines;
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** Size of names, in pixels. */
    double label() {
        return label;
    }

    /** Width of a cell at least, in pixels; with many of them the drawing grows wider. */
    double narrowest() {
        return narrowest;
    }

    /** Lines of a name of a column at most. */
    int lines() {
        return lines;
    }
}
