package vn.loa.charts.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The accessibility rules of axe, all of them, run over a page as it stands. */
public final class Axe {
    private Axe() {}

    /** One line for each broken rule and place; what axe leaves to a person is not among them. */
    public static List<String> violations(Tab tab) throws IOException {
        return violations(tab, "document", "{}");
    }

    /** As {@link #violations(Tab)}, of the elements that match alone. */
    public static List<String> violations(Tab tab, String selector) throws IOException {
        return violations(tab, Tab.quoted(selector), "{}");
    }

    /** As {@link #violations(Tab)} but for colours, which take axe most of its time and stay the same from page to page. */
    public static List<String> violationsButOfColours(Tab tab) throws IOException {
        return violations(tab, "document", "{rules:{'color-contrast':{enabled:false}}}");
    }

    private static List<String> violations(Tab tab, String context, String options) throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            // The tools' own evaluation stands outside the page's policy, so that the policy need not be lifted.
            tab.value(new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        JsonNode found = tab.value(
                "axe.run(" + context + "," + options + ").then(r=>({passed:r.passes.length,"
                        + "violations:r.violations.flatMap(v=>v.nodes.map(n=>v.id+' '+n.target.join(' ')+' '+n.failureSummary))}))");
        if (found.get("passed").asInt() == 0) {
            throw new AssertionError("axe looked at nothing");
        }
        List<String> lines = new ArrayList<>();
        found.get("violations").forEach(line -> lines.add(line.asString()));
        return lines;
    }
}
