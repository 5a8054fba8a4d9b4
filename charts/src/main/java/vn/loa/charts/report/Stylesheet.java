package vn.loa.charts.report;

import vn.loa.charts.style.HouseStyle;

/** The one style sheet of every page, and the policy of a page that has nothing else: no script, no request, no foreign style. */
record Stylesheet(String css, String policy) {
    static Stylesheet of(HouseStyle style) {
        String css = style.css() + Policy.resource("page.css");
        return new Stylesheet(css, Policy.of(css, null));
    }
}
