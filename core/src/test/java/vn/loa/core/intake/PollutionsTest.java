package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.Pollution.Outcome;

/** One clean file of 40 rows, spoilt in one way after the other: read the same, sent back with the reason, or refused; never misread. */
class PollutionsTest {
    private static final int AT_LEAST = 120;
    private static final List<Pollution> ALL = gathered();

    static List<Pollution> all() {
        return ALL;
    }

    private static List<Pollution> gathered() {
        List<Pollution> all = new ArrayList<>();
        all.addAll(ExcelPollutions.all());
        all.addAll(NumberPollutions.all());
        all.addAll(DatePollutions.all());
        all.addAll(NamePollutions.all());
        all.addAll(StructurePollutions.all());
        all.addAll(HeaderPollutions.all());
        all.addAll(EncodingPollutions.all());
        all.addAll(PersonalPollutions.all());
        return all;
    }

    @Test
    void theCleanFileIsReadWithoutAWord() {
        Checked checked = ReadFile.read(
                CleanFile.PLAN, "bao-cao.csv", CleanFile.clean().text().getBytes(StandardCharsets.UTF_8));

        assertThat(ReadFile.problems(checked)).isEmpty();
        assertThat(ReadFile.findings(checked)).isEmpty();
        assertThat(checked.activities()).hasSize(40).extracting(Activity::line).doesNotHaveDuplicates();
        assertThat(checked.activities())
                .extracting(Activity::unit)
                .contains("khoi-pho-1", "khoi-pho-2", "vhxh", "thcs-hvt");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadTheSameOrSentBackWithTheReason(Pollution pollution) {
        assertThat(pollution.difference()).as(pollution.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void losesNoRecord(Pollution pollution) {
        Reading reading = pollution.read().reading();

        assertThat(reading.accepted() + reading.zero() + reading.returned() + reading.leftOut())
                .isEqualTo(reading.records());
    }

    @Test
    void noneIsReadWronglyWithoutAWord() {
        Map<Outcome, List<String>> byOutcome = new EnumMap<>(Outcome.class);
        all().forEach(p ->
                byOutcome.computeIfAbsent(p.outcome(), o -> new ArrayList<>()).add(p.name()));

        assertThat(byOutcome).doesNotContainKey(Outcome.SILENT_WRONG).hasSize(3);
        assertThat(all()).extracting(Pollution::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }
}
