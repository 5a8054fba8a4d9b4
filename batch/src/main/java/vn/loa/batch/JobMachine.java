package vn.loa.batch;

import java.sql.Types;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Spring Batch built by hand, without an application context: nothing of it can meet an embedding application's own. */
final class JobMachine implements AutoCloseable {
    private final JobRepository repository;
    private final TaskExecutorJobOperator operator;
    private final ThreadPoolTaskExecutor workers;
    private final Workshop workshop;

    JobMachine(DataSource database, int threads, Progress progress) {
        try {
            JdbcJobRepositoryFactoryBean repositories = new JdbcJobRepositoryFactoryBean();
            repositories.setDataSource(database);
            repositories.setDatabaseType("POSTGRES");
            repositories.setTransactionManager(new JdbcTransactionManager(database));
            repositories.setTablePrefix("loa.batch_");
            repositories.setClobType(Types.VARCHAR);
            // A run's number makes each instance new: nothing to guard by serialising.
            repositories.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
            // An exception's text may quote a cell; the database keeps none.
            repositories.setMaxVarCharLengthForExitMessage(1);
            repositories.afterPropertiesSet();
            repository = repositories.getObject();
            workers = new ThreadPoolTaskExecutor();
            workers.setCorePoolSize(threads);
            workers.setAllowCoreThreadTimeOut(true);
            workers.setKeepAliveSeconds(5);
            workers.setThreadNamePrefix("loa-");
            workers.afterPropertiesSet();
            operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(new MapJobRegistry());
            operator.setTaskExecutor(new SyncTaskExecutor());
            operator.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch cannot be set up", e);
        }
        workshop = new Workshop(repository, workers, threads, progress);
    }

    Workshop workshop() {
        return workshop;
    }

    /** Parameters of an instance that never was: the plan and the run's number. */
    static JobParameters parameters(String plan, long run) {
        return new JobParametersBuilder()
                .addString("plan", plan)
                .addLong("run", run)
                .toJobParameters();
    }

    /**
     * Marks what a crash left STARTED as failed. Never resumed: a resumed job counts its old partitions as done and loses a file that
     * came in between. Only under the plan's lock, since a living execution looks the same.
     */
    void recover(String job, String plan) {
        for (JobExecution left : repository.findRunningJobExecutions(job)) {
            if (plan.equals(left.getJobParameters().getString("plan"))) {
                operator.recover(left);
            }
        }
    }

    /** Runs a job to its end. */
    void run(Job job, JobParameters parameters) {
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (Exception e) {
            throw new FailedRun(job.getName(), e);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new FailedRun(
                    job.getName(),
                    execution.getAllFailureExceptions().stream()
                            .findFirst()
                            .orElseGet(() -> new IllegalStateException("" + execution.getStatus())));
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
