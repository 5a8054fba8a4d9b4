package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.text.Lang;

/** Names beside a plan file are the plan's (formats.md §4, {@code loa alias add}). */
class AliasFileTest {
    private static final Instant WHEN = Instant.parse("2026-02-10T05:00:00Z");

    @TempDir
    Path temp;

    private Path plan;

    @BeforeEach
    void aPlanFile() throws IOException {
        plan = temp.resolve("phuong.yaml");
        Files.writeString(plan, """
                extends: ky-lua-79
                ward: {code: "06187", name: Phường Kỳ Lừa}
                units: [{code: khoi-pho-1, name: Khối phố 1}, {code: khoi-pho-2, name: Khối phố 2}]
                areas: [{code: kp-1, name: Khối phố 1}]
                forms: [{code: news, name: Tin bài}]
                """);
    }

    private void aliases(String... lines) throws IOException {
        Files.writeString(AliasFile.beside(plan), "aliases:\n" + String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "plan.yaml, plan.aliases.yaml",
        "plan.YML, plan.aliases.yaml",
        "ke hoach 2026, ke hoach 2026.aliases.yaml"
    })
    void standBesideThePlanFile(String name, String expected) {
        assertThat(AliasFile.beside(Path.of("a", name))).isEqualTo(Path.of("a", expected));
    }

    @ParameterizedTest
    @CsvSource({
        "units, KP Một, khoi-pho-1",
        "topics, Ký số tại nhà, II.1.2",
        "channels, Loa tổ 5, radio",
        "audiences, Bà con xóm chợ, residents",
        "areas, Xóm chợ, kp-1",
        "forms, Bài báo, news"
    })
    void aNameOfEachListMeansItsItem(String list, String name, String code) throws Exception {
        aliases(new Alias(list, name, code, "Lan", WHEN).line());
        Plan read = PlanReader.read(plan);

        assertThat(new Aliases(read).meaning(list, name)).isEqualTo(code);
        assertThat(PlanReader.parse("w", PlanWriter.yaml(read))).isEqualTo(read);
        Files.delete(AliasFile.beside(plan));
        assertThat(PlanWriter.digest(PlanReader.read(plan))).isNotEqualTo(PlanWriter.digest(read));
    }

    @Test
    void aColumnHasOneMoreHeader() throws Exception {
        aliases(new Alias("columns", "Lượt xem: tổng", "reach", "Lan: \"văn phòng\"", WHEN).line());

        assertThat(PlanReader.read(plan).columns()).containsEntry("reach", List.of("Lượt xem: tổng"));
    }

    @Test
    void anEmptyFileSaysNothing() throws Exception {
        Plan without = PlanReader.read(plan);
        Files.writeString(AliasFile.beside(plan), "\n");

        assertThat(PlanReader.read(plan)).isEqualTo(without);
    }

    @Test
    void whatIsSaidTwiceStandsOnce() throws Exception {
        String line = new Alias("channels", "Loa phường", "radio", "Lan", WHEN).line();
        aliases(line, line);

        assertThat(PlanReader.read(plan).channel("radio").orElseThrow().aliases().stream()
                        .filter("Loa phường"::equals))
                .hasSize(1);
    }

    @Test
    void everyMistakeIsNamedWithItsLineInItsFile() throws Exception {
        aliases(
                "  - {list: channels, name: Loa phường, code: radyo, by: Lan, at: 2026-02-10T05:00:00Z}",
                "  - {list: units, name: Khối phố 2, code: khoi-pho-1, by: Lan, at: 2026-02-10T05:00:00Z}");
        assertThat(mistakes())
                .containsExactly("phuong.aliases.yaml 2 unknown_code_near", "phuong.aliases.yaml 3 same_name");

        aliases(
                "  - {list: chanels, name: A, code: radio, by: Lan, at: 2026-02-10T05:00:00Z}",
                "  - {list: channels, name: A, code: radio, at: hôm qua}");
        assertThat(mistakes())
                .containsExactly(
                        "phuong.aliases.yaml 2 bad_choice_near",
                        "phuong.aliases.yaml 3 missing",
                        "phuong.aliases.yaml 3 bad_moment");
    }

    @Test
    void mistakesOfThePlanAndOfItsAliasesComeTogether() throws Exception {
        Files.writeString(plan, "extends: ky-lua-79\nboss: x\n");
        aliases("  - {list: channels, name: A, code: radio, by: Lan, at: hôm qua}");

        assertThat(mistakes()).containsExactly("phuong.yaml 2 unknown_key", "phuong.aliases.yaml 2 bad_moment");
    }

    private List<String> mistakes() {
        return catchThrowableOfType(WrongPlan.class, () -> PlanReader.read(plan)).problems().stream()
                .peek(p -> assertThat(p.sentence(Lang.VI)).doesNotContain("{found}"))
                .map(p -> p.file() + " " + p.line() + " " + p.kind())
                .toList();
    }
}
