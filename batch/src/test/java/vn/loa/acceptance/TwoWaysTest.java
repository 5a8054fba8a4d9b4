package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.batch.TestServer;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** Small wards that seeds make: admitted and evaluated in memory or through PostgreSQL, they have the same figures to the bit. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoWaysTest {
    private DataSource database;

    @BeforeAll
    void open() {
        database = TestServer.freshDatabase();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void haveTheSameFigures(long seed) throws IOException {
        Random random = new Random(seed);
        Plan plan = RandomPlan.of(random, Long.toString(10_000 + seed));
        List<SentFile> files = SentFile.of(RandomYear.of(random, plan));
        TwoWays ward = TwoWays.of(plan, files, database);
        for (RandomYear.Question question : RandomYear.questions(random, plan)) {
            Period span = plan.calendar().period(question.code()).orElseThrow();
            Evaluation inMemory = ward.inMemory(plan, span, question.asOf());
            assertThat(ward.throughPostgres(plan, span, question.asOf()))
                    .as("seed %d, %s", seed, question)
                    .usingRecursiveComparison()
                    .comparingOnlyFields("values", "previous", "requirements", "pending", "breakdowns")
                    .isEqualTo(inMemory);
        }
    }
}
