package vn.loa.charts.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** The page in one language as a reader without marks sees it: the text of its sections and of its rows. */
record PageReading(String lang, String html) {
    private static final Pattern ROW = Pattern.compile(
            "<(?:tr|li)[^>]*>\\s*(?:<th scope=\"row\"[^>]*>)?<span class=\"name\">(.*?)</span>(.*?)</(?:tr|li)>",
            Pattern.DOTALL);
    private static final Pattern PREVIOUS =
            Pattern.compile("<span class=\"previous\">(.*?)</a></span>", Pattern.DOTALL);

    static PageReading of(Evaluation evaluation, Lang lang, Path directory) throws Exception {
        new EvaluationReport(lang).write(evaluation, directory);
        return of(Files.readString(directory.resolve("index.html")), lang);
    }

    /** The report of a language in a page. */
    static PageReading of(String page, Lang lang) {
        int from = page.indexOf("<div class=\"report\" lang=\"" + lang.code() + "\"");
        int next = page.indexOf("<div class=\"report\"", from + 1);
        return new PageReading(lang.code(), page.substring(from, next < 0 ? page.indexOf("<dialog", from) : next));
    }

    /** Between a section's heading, given by its id without the language, and the end of the section. */
    String section(String id) {
        int from = html.indexOf("<h2 id=\"" + lang + "-" + id + "\"");
        return from < 0 ? "" : text(html.substring(html.indexOf('>', from) + 1, html.indexOf("</section>", from)));
    }

    /** The lines of one of the first answers, with its links. */
    List<String> block(String code) {
        int from = html.indexOf("<h3 id=\"" + lang + "-block-" + code + "\"");
        String block = html.substring(from, html.indexOf("</section>", from));
        return Pattern.compile("<(li|p)>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(block)
                .results()
                .map(line -> text(line.group(2)))
                .toList();
    }

    /** All of it. */
    String text() {
        return text(html);
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
        return html.replaceAll("<(?:span|bdi|a)(?: [^>]*)?>|</(?:span|bdi|a)>", "")
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
