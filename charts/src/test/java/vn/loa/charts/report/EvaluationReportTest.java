package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Source;
import vn.loa.core.text.Lang;

class EvaluationReportTest {
    @TempDir
    Path directory;

    @Test
    void writesThePageTheChartsAndTheFigures() throws Exception {
        write(WardEvaluation.quarter(), Lang.VI, directory);
        assertThat(files(directory).keySet())
                .containsExactly(
                        "charts/coverage.png",
                        "charts/coverage.svg",
                        "charts/reports.png",
                        "charts/reports.svg",
                        "charts/requirements.png",
                        "charts/requirements.svg",
                        "charts/targets.png",
                        "charts/targets.svg",
                        "charts/weeks.png",
                        "charts/weeks.svg",
                        "index.html",
                        "indicators.csv",
                        "indicators.json");
    }

    @Test
    void writesTheSameBytesAgainOverTheOldOnes() throws Exception {
        write(WardEvaluation.quarter(), Lang.VI, directory);
        TreeMap<String, String> once = files(directory);
        write(WardEvaluation.quarter(), Lang.VI, directory);
        assertThat(files(directory)).isEqualTo(once);
    }

    @Test
    void saysDraftAndPreliminaryWhileReportsAreMissing() throws Exception {
        assertThat(page(WardEvaluation.quarter()))
                .contains(
                        "Kế hoạch 79/KH-UBND",
                        "Phường Mẫu, Tỉnh Mẫu",
                        "Quý I/2026",
                        "01/01/2026 – 31/03/2026",
                        "số liệu tính đến 06/04/2026",
                        "BẢN DỰ THẢO",
                        "Số liệu sơ bộ: đã nhận 16/21 báo cáo");
    }

    @Test
    void saysNeitherOfAnApprovedReportThatIsComplete() throws Exception {
        assertThat(page(WardEvaluation.year()))
                .contains("Năm 2026")
                .doesNotContain("BẢN DỰ THẢO", "Số liệu sơ bộ", "chưa đến; các con số có thể đổi");
    }

    @Test
    void namesTheDocumentThatApprovedTheFigures() throws Exception {
        assertThat(page(WardEvaluation.year()))
                .contains(
                        "<strong class=\"approved\">Đã phê duyệt theo văn bản số 45/BC-UBND ngày 20/10/2026</strong>");
        write(WardEvaluation.year(), Lang.EN, directory);
        assertThat(read("index.html")).contains(">Approved by document no. 45/BC-UBND of 20/10/2026</strong>");
        assertThat(read("indicators.json")).contains("\"state\": \"approved\"");
    }

    @Test
    void staysPreliminaryAsItStoodWhenApproved() throws Exception {
        assertThat(page(WardEvaluation.quarter().approved(new Approval("12/BC-UBND", LocalDate.of(2026, 4, 20)))))
                .contains("12/BC-UBND ngày 20/04/2026", "Số liệu sơ bộ: đã nhận 16/21 báo cáo")
                .doesNotContain("BẢN DỰ THẢO");
    }

    @Test
    void showsEachIndicatorWithFractionIntervalTargetAndVerdict() throws Exception {
        assertThat(page(WardEvaluation.quarter()))
                .contains(
                        ">92,3%</span> <span class=\"fraction\">12/13<",
                        "ít nhất 90%",
                        "phường tự đặt",
                        ">Chưa đạt<",
                        ">17 ngày<",
                        ">0,61<",
                        ">74,2%</span> <span class=\"fraction\">418/563<",
                        "khoảng tin cậy 95%: 70,5% đến 77,7%");
        assertThat(text(WardEvaluation.quarter())).contains("Đo được 8/8 chỉ số; đạt 1/3 mục tiêu.");
    }

    @Test
    void leavesATargetOpenThatTheIntervalSpans() throws Exception {
        Evaluation full = WardEvaluation.quarter();
        List<Value> values = full.values().stream()
                .map(v -> v.indicator().equals("practical.task_success") ? withTarget(v, 0.75) : v)
                .toList();
        assertThat(page(with(full, values)))
                .contains("<span class=\"verdict open\">Chưa kết luận được</span>", "ít nhất 75%");
    }

    @Test
    void showsWhatASeriesSaysBesideTheWard() throws Exception {
        Evaluation full = WardEvaluation.quarter();
        Scope scope = new Scope(Scope.Type.SERIES, "vneid");
        List<Value> values = new ArrayList<>(full.values());
        values.add(new Value(
                "outcome.change",
                scope,
                null,
                null,
                0.2,
                0.0524,
                0.3339,
                null,
                150L,
                "share",
                Status.MEASURED,
                null,
                null,
                null,
                null,
                "outcome.change/1"));

        assertThat(page(with(full, values)))
                .contains(
                        "Khác biệt trước và sau",
                        ">+20 điểm phần trăm<",
                        "khoảng tin cậy 95%: +5,2 điểm phần trăm đến +33,4 điểm phần trăm");
    }

    @Test
    void saysWhyAnIndicatorIsNotMeasured() throws Exception {
        assertThat(page(WardEvaluation.empty()))
                .contains(
                        "<a class=\"def missing\" href=\"#vi-def-radio.weekly_bulletin\" data-scope=\"ward:99999\">Chưa đủ dữ liệu</a>",
                        "<p class=\"found\">Chưa nhận được báo cáo nào.</p>",
                        "“Bản tin phát thanh hằng tuần” chưa đo được. Chưa nhận được báo cáo nào.",
                        "Đo được 0/8 chỉ số. Chưa có mục tiêu nào để so sánh.",
                        "<span class=\"reason\">chưa có báo cáo</span>");
    }

    @Test
    void ownsUpToTheLimitsOfItsFigures() throws Exception {
        assertThat(text(WardEvaluation.quarter()))
                .contains(
                        "Còn 5 trong 21 báo cáo của kỳ chưa đến",
                        "9 dòng có lỗi đã được gửi lại đơn vị để sửa và chưa được tính; 214 dòng đã được ghi nhận.",
                        "1 báo cáo ngắn hơn hẳn bản trước",
                        "Khối phố 1: phần lớn lượt tiếp cận là số tròn trăm",
                        "không phải bằng không");
    }

    @Test
    void holdsBothLanguagesTheMainOneFirstAndAlone() throws Exception {
        write(WardEvaluation.quarter(), Lang.EN, directory);
        String page = read("index.html");
        assertThat(page)
                .containsOnlyOnce("<html lang=\"en\">")
                .containsOnlyOnce(
                        "<title>How effective the communication was – Phường Mẫu, Tỉnh Mẫu – Quarter I/2026</title>")
                .containsPattern(
                        "(?s)<div class=\"report\" lang=\"en\"[^>]*[^n]>.*<div class=\"report\" lang=\"vi\"[^>]* hidden>");
        assertThat(PageReading.of(page, Lang.EN).text())
                .contains("DRAFT", "92.3%", "Quarter I/2026", "17 days")
                .doesNotContain("Chỉ số", "BẢN DỰ THẢO");
        assertThat(PageReading.of(page, Lang.VI).text())
                .contains("BẢN DỰ THẢO", "92,3%", "Quý I/2026", "17 ngày")
                .doesNotContain("DRAFT", "Indicator");
    }

    @Test
    void prefixesEveryIdWithItsLanguageAndUsesNoneTwice() throws Exception {
        List<String> ids = Pattern.compile(" id=[\"']([^\"']*)[\"']")
                .matcher(page(WardEvaluation.quarter()))
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates().allMatch(id -> id.matches("(vi|en)-.+"));
    }

    @Test
    void linksNothingThatIsNotThere() throws Exception {
        String page = page(WardEvaluation.quarter());
        List<String> targets = Pattern.compile(" href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(href -> href.group(1))
                .distinct()
                .toList();
        assertThat(targets)
                .hasSizeGreaterThan(30)
                .allMatch(href -> href.startsWith("#") && page.contains(" id=\"" + href.substring(1) + "\""));
    }

    @Test
    void loadsNothingAndAllowsItsOwnStyleAndScriptOnly() throws Exception {
        String page = page(WardEvaluation.quarter());
        assertThat(page)
                .doesNotContain(" src=", "style=\"", "style='", "@import", "url(http")
                .doesNotContainPattern("<[a-z][^>]* on[a-z]+=")
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("<style>");
        assertThat(unescaped(page))
                .contains("content=\"default-src 'none'; style-src 'sha256-" + digest(page, "style")
                        + "'; script-src 'sha256-" + digest(page, "script")
                        + "'; font-src data:; base-uri 'none'; form-action 'none'\"");
    }

    private static String digest(String page, String element) throws Exception {
        Matcher found = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(found.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void escapesHostileNames() throws Exception {
        String page = page(WardEvaluation.withUnits(List.of("<script>alert(1)</script>", "\u202eb\"><img src=x>")));
        assertThat(page).containsOnlyOnce("<script").doesNotContain("<img", "\u202e");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void listsFortyUnits() throws Exception {
        List<String> names =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Khối phố số " + i).toList();
        String page = page(WardEvaluation.withUnits(names));
        assertThat(names).allMatch(name -> page.contains("<th scope=\"row\"><bdi>" + name + "</bdi></th>"));
    }

    private String text(Evaluation evaluation) throws Exception {
        return PageReading.of(page(evaluation), Lang.VI).text();
    }

    private String page(Evaluation evaluation) throws Exception {
        write(evaluation, Lang.VI, directory);
        return read("index.html");
    }

    private String read(String file) throws Exception {
        return Files.readString(directory.resolve(file));
    }

    private static void write(Evaluation evaluation, Lang lang, Path directory) throws Exception {
        new EvaluationReport(lang).write(evaluation, directory);
    }

    private static Evaluation with(Evaluation full, List<Value> values) {
        return new Evaluation(
                full.plan(),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                values,
                full.previous(),
                full.requirements(),
                full.signals(),
                full.proposals(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                full.breakdowns());
    }

    private static Value withTarget(Value v, double target) {
        return new Value(
                v.indicator(),
                v.scope(),
                v.numerator(),
                v.denominator(),
                v.value(),
                v.lower(),
                v.upper(),
                v.p(),
                v.n(),
                v.unit(),
                v.status(),
                v.reason(),
                target,
                Source.ASSUMPTION,
                null,
                v.definition());
    }

    private static String unescaped(String html) {
        return html.replace("&#x27;", "'")
                .replace("&#x3D;", "=")
                .replace("&#61;", "=")
                .replace("&#43;", "+");
    }

    private static TreeMap<String, String> files(Path directory) throws Exception {
        TreeMap<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        directory.relativize(path).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
