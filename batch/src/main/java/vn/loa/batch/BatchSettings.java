package vn.loa.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.loa.core.intake.Limits;
import vn.loa.core.text.Lang;

/**
 * Properties {@code loa.*} of an embedding application.
 *
 * @param threads files that are read at once; 0: one per processor. Each needs two connections while it loads
 * @param lang of slips and pages
 * @param limits {@code loa.limits.*}: how much of a file is read at most
 */
@ConfigurationProperties("loa")
public record BatchSettings(
        @DefaultValue("0") int threads,
        @DefaultValue("vi") Lang lang,
        @DefaultValue LimitSettings limits) {
    @ConstructorBinding
    public BatchSettings {
        threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** Within the usual limits. */
    public BatchSettings(int threads, Lang lang) {
        this(threads, lang, LimitSettings.of(Limits.DEFAULT));
    }

    /** One thread per processor. */
    public static BatchSettings in(Lang lang) {
        return new BatchSettings(0, lang);
    }

    /** {@link Limits} as properties; the defaults are the same. */
    public record LimitSettings(
            @DefaultValue("2147483648") long fileBytes,
            @DefaultValue("1048576") int lineChars,
            @DefaultValue("32767") int cellChars,
            @DefaultValue("16384") int columns,
            @DefaultValue("6000000") int rows) {
        public static LimitSettings of(Limits limits) {
            return new LimitSettings(
                    limits.fileBytes(), limits.lineChars(), limits.cellChars(), limits.columns(), limits.rows());
        }

        /** @throws IllegalArgumentException if one is not positive */
        Limits toLimits() {
            return new Limits(fileBytes, lineChars, cellChars, columns, rows);
        }
    }
}
