package vn.loa.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.loa.core.text.Lang;

/**
 * Properties {@code loa.*} of an embedding application.
 *
 * @param threads files that are read at once; 0: one per processor. Each needs two connections while it loads
 * @param lang of slips and pages
 */
@ConfigurationProperties("loa")
public record BatchSettings(
        @DefaultValue("0") int threads, @DefaultValue("vi") Lang lang) {
    public BatchSettings {
        threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** One thread per processor. */
    public static BatchSettings in(Lang lang) {
        return new BatchSettings(0, lang);
    }
}
