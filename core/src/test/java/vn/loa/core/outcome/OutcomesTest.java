package vn.loa.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.outcome.SeriesKind.ADMINISTRATIVE;
import static vn.loa.core.outcome.SeriesKind.SURVEY;
import static vn.loa.core.testing.Heard.counted;
import static vn.loa.core.testing.Heard.difficulty;
import static vn.loa.core.testing.Heard.figure;
import static vn.loa.core.testing.Heard.survey;
import static vn.loa.core.testing.Heard.withdrawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.testing.Heard;

/** Which rows of series and difficulties are valid. */
class OutcomesTest {
    private final Heard heard = new Heard();

    @Test
    void nothingSentIsNothingValid() {
        assertThat(Outcomes.before(Instant.MAX, List.of())).isEqualTo(Outcomes.NONE);
    }

    @Test
    void newestReceivedRowOfASeriesWins() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-02T08:00", counted("vneid", "2026-01", 2, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 2/10");
    }

    @Test
    void newestReceivedWinsWhateverTheOrderOfAdmission() {
        heard.series("2026-02-02T08:00", "2026-02-03T08:00", counted("vneid", "2026-01", 2, 10))
                .series("2026-02-01T08:00", "2026-02-04T08:00", counted("vneid", "2026-01", 1, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 2/10");
    }

    @Test
    void ofFilesReceivedAtOnceTheOneAdmittedLaterWins() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-01T08:00", counted("vneid", "2026-01", 2, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 2/10");
    }

    @Test
    void aFileReadAgainStandsWhereItStoodFromItsDayOn() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10), counted("dvc", "2026-01", 1, 10))
                .series("2026-02-02T08:00", counted("vneid", "2026-01", 2, 10))
                .series("2026-02-01T08:00", "2026-02-09T08:00", counted("vneid", "2026-01", 3, 10));
        List<OutcomeFile> files = new ArrayList<>(heard.list());
        OutcomeFile again = files.remove(2);
        files.add(new OutcomeFile(
                again.file(),
                again.order(),
                files.get(0).place(),
                again.received(),
                again.admitted(),
                again.series(),
                again.difficulties()));

        assertThat(Outcomes.before(Heard.instant("2026-02-08T00:00"), files).series())
                .extracting(row -> row.series() + " " + row.numerator())
                .containsExactly("vneid 2", "dvc 1");
        assertThat(Outcomes.before(Instant.MAX, files).series())
                .extracting(row -> row.series() + " " + row.numerator())
                .containsExactly("vneid 2");
    }

    @Test
    void lowerRowOfAFileWins() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10), counted("vneid", "2026-01", 2, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 2/10");
    }

    @Test
    void valueTakesThePlaceOfAFraction() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-02T08:00", figure("vneid", "2026-01", "0.5"));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 0.5");
    }

    @Test
    void seriesMonthAndKindKeepRowsApart() {
        heard.series(
                "2026-02-01T08:00",
                counted("vneid", "2026-01", 1, 10),
                survey("vneid", "2026-01", 2, 10),
                counted("vneid", "2026-02", 3, 10),
                counted("payment", "2026-01", 4, 10));

        assertThat(said())
                .containsExactly(
                        "vneid 2026-01 administrative 1/10",
                        "vneid 2026-01 survey 2/10",
                        "vneid 2026-02 administrative 3/10",
                        "payment 2026-01 administrative 4/10");
    }

    @Test
    void rowWithoutFigureWithdraws() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10), survey("vneid", "2026-01", 2, 10))
                .series("2026-02-02T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE));

        assertThat(said()).containsExactly("vneid 2026-01 survey 2/10");
    }

    @Test
    void withdrawnRowMayBeSentAgain() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-02T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE))
                .series("2026-02-03T08:00", counted("vneid", "2026-01", 3, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 3/10");
    }

    @Test
    void olderWithdrawalThatComesLaterWithdrawsNothingNewer() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-03T08:00", counted("vneid", "2026-01", 3, 10))
                .series("2026-02-02T08:00", "2026-02-04T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 3/10");
    }

    @Test
    void asOfGoesByAdmissionAndNotByReceipt() {
        heard.series("2026-02-02T08:00", counted("vneid", "2026-01", 2, 10))
                .series("2026-02-03T08:00", "2026-02-05T08:00", counted("vneid", "2026-01", 3, 10));

        assertThat(said("2026-02-02T08:00")).isEmpty();
        assertThat(said("2026-02-02T08:01")).containsExactly("vneid 2026-01 administrative 2/10");
        assertThat(said("2026-02-05T08:00")).containsExactly("vneid 2026-01 administrative 2/10");
        assertThat(said("2026-02-05T08:01")).containsExactly("vneid 2026-01 administrative 3/10");
    }

    @Test
    void newestReceivedRowOfADifficultyWins() {
        heard.difficulties("2026-02-02T08:00", difficulty("kp-1", "a", "2026-01-05", "2026-01-09"))
                .difficulties("2026-02-01T08:00", "2026-02-03T08:00", difficulty("kp-1", "a", "2026-01-05", null));

        assertThat(said()).containsExactly("kp-1 a 2026-01-09");
    }

    @Test
    void lowerDifficultyOfAFileWins() {
        heard.difficulties(
                "2026-02-02T08:00",
                difficulty("kp-1", "a", "2026-01-05", null),
                difficulty("kp-1", "a", "2026-01-05", "2026-01-09"));

        assertThat(said()).containsExactly("kp-1 a 2026-01-09");
    }

    @Test
    void difficultiesOfTwoUnitsMayShareTheirId() {
        heard.difficulties(
                "2026-02-02T08:00",
                difficulty("kp-1", "a", "2026-01-05", null),
                difficulty("kp-2", "a", "2026-01-05", "2026-01-09"));

        assertThat(said()).containsExactly("kp-1 a null", "kp-2 a 2026-01-09");
    }

    @Test
    void emptyContentWithdrawsADifficulty() {
        heard.difficulties(
                        "2026-02-02T08:00",
                        difficulty("kp-1", "a", "2026-01-05", null),
                        difficulty("kp-1", "b", "2026-01-05", null))
                .difficulties("2026-02-03T08:00", withdrawn("kp-1", "a"));

        assertThat(said()).containsExactly("kp-1 b null");
    }

    @Test
    void withdrawalOfWhatStandsIsNotIdle() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series("2026-02-02T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE));

        assertThat(idle()).isEmpty();
    }

    @Test
    void withdrawalOfWhatNobodySentIsIdle() {
        heard.series("2026-02-01T08:00", counted("vneid", "2026-01", 1, 10))
                .series(
                        "2026-02-02T08:00",
                        withdrawn("vneid", "2026-02", ADMINISTRATIVE),
                        withdrawn("vneid", "2026-01", SURVEY),
                        withdrawn("payment", "2026-01", ADMINISTRATIVE));

        assertThat(idle()).containsExactly(2, 3, 4);
    }

    @Test
    void secondWithdrawalIsIdle() {
        heard.difficulties("2026-02-01T08:00", difficulty("kp-1", "a", "2026-01-05", null))
                .difficulties("2026-02-02T08:00", withdrawn("kp-1", "a"), withdrawn("kp-1", "a"));

        assertThat(idle()).containsExactly(3);
    }

    @Test
    void withdrawalBelowItsOwnRowIsNotIdleAndOneAboveItIs() {
        heard.difficulties(
                "2026-02-02T08:00",
                withdrawn("kp-1", "a"),
                difficulty("kp-1", "a", "2026-01-05", null),
                withdrawn("kp-1", "a"));

        assertThat(idle()).containsExactly(2);
        assertThat(said()).isEmpty();
    }

    @Test
    void withdrawalOfWhatWasReceivedAfterItIsIdle() {
        heard.series("2026-02-03T08:00", counted("vneid", "2026-01", 3, 10))
                .series("2026-02-02T08:00", "2026-02-04T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE));

        assertThat(idle()).containsExactly(2);
    }

    @Test
    void idleWithdrawalHasGoneBackAndTakesNothingFromAnOlderFileThatComesLater() {
        heard.series("2026-02-03T08:00", withdrawn("vneid", "2026-01", ADMINISTRATIVE))
                .series("2026-02-02T08:00", "2026-02-04T08:00", counted("vneid", "2026-01", 2, 10));

        assertThat(said()).containsExactly("vneid 2026-01 administrative 2/10");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfTheListDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String received = "2026-02-0" + (1 + random.nextInt(4)) + "T08:00";
            String admitted = "2026-02-1" + random.nextInt(5) + "T08:00";
            String month = "2026-0" + (1 + random.nextInt(2));
            if (random.nextBoolean()) {
                heard.series(
                        received,
                        admitted,
                        counted("vneid", month, i, 100),
                        random.nextBoolean() ? survey("vneid", month, i, 100) : withdrawn("vneid", month, SURVEY));
            } else {
                heard.difficulties(
                        received,
                        admitted,
                        random.nextInt(3) == 0
                                ? withdrawn("kp-1", month)
                                : difficulty("kp-1", month, "2026-01-05", "2026-01-" + (10 + i)));
            }
        }
        List<OutcomeFile> shuffled = new ArrayList<>(heard.list());
        Collections.shuffle(shuffled, random);
        Instant end = Heard.instant("2026-02-12T12:00");

        assertThat(Outcomes.admitted(shuffled)).isEqualTo(Outcomes.admitted(heard.list()));
        assertThat(Outcomes.before(end, shuffled)).isEqualTo(Outcomes.before(end, heard.list()));
        assertThat(Outcomes.before(end, shuffled)).isNotEqualTo(Outcomes.NONE);
    }

    private Set<Integer> idle() {
        List<OutcomeFile> files = heard.list();
        return Outcomes.idleWithdrawals(files.get(files.size() - 1), files.subList(0, files.size() - 1));
    }

    private List<String> said() {
        return said("2027-01-01T00:00");
    }

    private List<String> said(String end) {
        Outcomes outcomes = Outcomes.before(Heard.instant(end), Outcomes.admitted(heard.list()));
        List<String> said = new ArrayList<>();
        outcomes.series()
                .forEach(row -> said.add(
                        row.series() + " " + row.month() + " " + row.kind().code() + " "
                                + (row.value() != null ? row.value() : row.numerator() + "/" + row.denominator())));
        outcomes.difficulties().forEach(row -> said.add(row.unit() + " " + row.id() + " " + row.answered()));
        return said;
    }
}
