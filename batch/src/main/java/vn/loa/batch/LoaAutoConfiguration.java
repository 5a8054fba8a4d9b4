package vn.loa.batch;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives an application that has a DataSource the bean {@link LoaBatch}, and nothing else: no job, job repository, transaction manager
 * or executor of ours can meet one of its own. Nothing is done before the bean is first used.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(BatchSettings.class)
public class LoaAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    LoaBatch loaBatch(DataSource database, BatchSettings settings) {
        return new LoaBatch(database, settings);
    }
}
