package vn.loa.charts.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** The page as a reader without marks sees it: the text of its sections and of its rows. */
record PageReading(String html) {
    private static final Pattern ROW = Pattern.compile(
            "<(?:tr|li)>\\s*(?:<th scope=\"row\">)?<span class=\"name\">(.*?)</span>(.*?)</(?:tr|li)>", Pattern.DOTALL);
    private static final Pattern PREVIOUS = Pattern.compile("<span class=\"previous\">(.*?)</span>(?:</span>)?\\s*<");

    static PageReading of(Evaluation evaluation, Lang lang, Path directory) throws Exception {
        new EvaluationReport(lang).write(evaluation, directory);
        return new PageReading(Files.readString(directory.resolve("index.html")));
    }

    /** Between a section's heading, given by its id, and the next section. */
    String section(String id) {
        int from = html.indexOf("<h2 id=\"" + id + "\">");
        return from < 0 ? "" : text(html.substring(from, html.indexOf("</section>", from)));
    }

    /** What stands as the previous figure beside an indicator, by its name. */
    Map<String, String> previous() {
        Map<String, String> found = new LinkedHashMap<>();
        ROW.matcher(html).results().forEach(row -> {
            String text = previous(row.group(2));
            if (text != null && found.put(text(row.group(1)), text) != null) {
                throw new AssertionError("Twice on the page: " + row.group(1));
            }
        });
        return found;
    }

    private static @Nullable String previous(String row) {
        return PREVIOUS.matcher(row)
                .results()
                .map(found -> text(found.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static String text(String html) {
        return html.replaceAll("<(?:span|bdi)[^>]*>|</(?:span|bdi)>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&#43;", "+")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
