package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.text.Lang;

/** Each mistake of plan-mistakes.txt gives its one sentence at its line. */
class PlanMistakesTest {
    /** What {@link PlanReaderTest} shows, since it takes a file to make it. */
    private static final Set<String> OF_FILES =
            Set.of("no_file", "not_a_file", "unreadable", "not_utf8", "too_large", "odd_character", "bad_moment");

    private static final Set<String> FRAMES = Set.of("in_file", "in_line");

    /** One case: the kind it shows, the file's text, the expected sentence. */
    record Mistake(String kind, String yaml, String sentence) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (InputStream in = PlanMistakesTest.class.getResourceAsStream("plan-mistakes.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(PlanMistakesTest::mistake);
        }
    }

    private static Mistake mistake(String block) {
        int name = block.indexOf('\n');
        int answer = block.indexOf("\n>>> ");
        return new Mistake(
                block.substring(0, name).trim(),
                block.substring(name + 1, answer + 1).replace('⇥', '\t'),
                block.substring(answer + 5).trim());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldInOneSentenceAtItsLine(Mistake mistake) {
        WrongPlan wrong = catchThrowableOfType(WrongPlan.class, () -> PlanReader.parse("phuong.yaml", mistake.yaml()));

        assertThat(wrong).as("the file has a mistake").isNotNull();
        assertThat(wrong.problems())
                .extracting(problem -> problem.sentence(Lang.VI))
                .containsExactly(mistake.sentence());
        assertThat(wrong.problems()).extracting(PlanProblem::kind).containsExactly(mistake.kind());
        assertThat(wrong.problems().get(0).sentence(Lang.EN)).startsWith("phuong.yaml");
    }

    @Test
    void everySentenceHasACaseAndBothLanguages() throws IOException {
        Set<String> cases = new TreeSet<>(FRAMES);
        cases.addAll(OF_FILES);
        mistakes().forEach(mistake -> cases.add(mistake.kind()));

        assertThat(keys(Lang.VI)).isEqualTo(keys(Lang.EN));
        assertThat(new TreeSet<>(keys(Lang.VI))).isEqualTo(cases);
    }

    @Test
    void areAllToldAtOnceInOrderOfTheirLines() {
        WrongPlan wrong = catchThrowableOfType(WrongPlan.class, () -> PlanReader.parse("phuong.yaml", """
                extends: ky-lua-79
                targets:
                  - {indicator: reach.contacts, value: -1}
                units:
                  - {code: kp 1, name: Khối phố 1}
                  - {code: kp-2, from: 2026-02-30}
                populaton: 5
                """));

        List<String> told = new ArrayList<>();
        wrong.problems().forEach(problem -> told.add(problem.line() + " " + problem.kind()));
        assertThat(told)
                .containsExactly(
                        "3 no_source",
                        "3 no_per",
                        "3 negative",
                        "5 bad_code",
                        "6 bad_date",
                        "6 missing",
                        "7 unknown_key_near");
        assertThat(wrong).hasMessageContaining("phuong.yaml, line 5: \"units.code\" says \"kp 1\"");
    }

    private static Set<String> keys(Lang lang) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PlanProblem.class.getResourceAsStream("plan-problems_" + lang.code() + ".properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
