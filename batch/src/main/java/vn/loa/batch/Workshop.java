package vn.loa.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What a job is built with. Its steps hold no connection: the store makes its own transactions.
 *
 * @param workers run partitions
 * @param threads how many of them at once
 */
public record Workshop(JobRepository repository, TaskExecutor workers, int threads, Progress progress) {
    private static final PlatformTransactionManager NO_TRANSACTION = new ResourcelessTransactionManager();

    /** The work of a step; may fail with anything. */
    @FunctionalInterface
    public interface Work {
        /** Does it; {@code partition} is the partition's name, empty in a step that has none. */
        void run(String partition) throws Exception;
    }

    /** The key in a partition's context that holds its name. */
    public static final String PARTITION = "partition";

    /** A step that does one piece of work and is told to whoever watches. */
    public Step step(String name, Work work) {
        return quietStep(name, partition -> {
            progress.at(name, 0, 1);
            work.run(partition);
            progress.at(name, 1, 1);
        });
    }

    /** As {@link #step}, untold: a partition's. */
    public Step quietStep(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            work.run(contribution
                                    .getStepExecution()
                                    .getExecutionContext()
                                    .getString(PARTITION, ""));
                            return RepeatStatus.FINISHED;
                        },
                        NO_TRANSACTION)
                .build();
    }
}
