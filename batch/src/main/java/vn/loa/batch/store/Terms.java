package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.TERM;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import vn.loa.core.plan.Area;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;

/** Small integers for the codes of a plan's lists, and back. Append-only: rows of an older version of the plan stay readable. */
final class Terms {
    /** Lists that have codes. */
    enum TermList {
        UNIT,
        CHANNEL,
        TOPIC,
        AUDIENCE,
        AREA,
        SERIES
    }

    private final Map<TermList, Map<String, Short>> codes = new EnumMap<>(TermList.class);
    private final Map<TermList, Map<Short, String>> terms = new EnumMap<>(TermList.class);

    private Terms() {
        for (TermList list : TermList.values()) {
            codes.put(list, new HashMap<>());
            terms.put(list, new HashMap<>());
        }
    }

    /** Reads the dictionary and appends what the plan has and it has not. The caller's transaction holds the plan's lock. */
    static Terms register(DSLContext sql, int planId, Plan plan) {
        Terms terms = new Terms();
        sql.selectFrom(TERM)
                .where(TERM.PLAN_ID.eq(planId))
                .forEach(row -> terms.put(
                        TermList.valueOf(row.get(TERM.LIST).toUpperCase(Locale.ROOT)),
                        row.get(TERM.TERM_),
                        row.get(TERM.CODE)));
        terms.append(
                sql,
                planId,
                TermList.UNIT,
                plan.units().stream().map(Unit::code).toList());
        terms.append(
                sql,
                planId,
                TermList.CHANNEL,
                plan.channels().stream().map(Channel::code).toList());
        terms.append(
                sql,
                planId,
                TermList.TOPIC,
                plan.topics().stream().map(Topic::code).toList());
        terms.append(
                sql,
                planId,
                TermList.AUDIENCE,
                plan.audiences().stream().map(Audience::code).toList());
        terms.append(
                sql,
                planId,
                TermList.AREA,
                plan.areas().stream().map(Area::code).toList());
        terms.append(
                sql,
                planId,
                TermList.SERIES,
                plan.series().stream().map(Series::code).toList());
        return terms;
    }

    private void append(DSLContext sql, int planId, TermList list, List<String> wanted) {
        Map<String, Short> known = codes(list);
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        int next = known.size() + 1;
        var insert = sql.insertInto(TERM, TERM.PLAN_ID, TERM.LIST, TERM.CODE, TERM.TERM_);
        for (String term : missing) {
            if (next > Short.MAX_VALUE) {
                throw new IllegalStateException("The plan has had too many codes in list " + list);
            }
            short code = (short) next++;
            insert = insert.values(planId, list.name().toLowerCase(Locale.ROOT), code, term);
            put(list, term, code);
        }
        insert.execute();
    }

    private void put(TermList list, String term, short code) {
        codes(list).put(term, code);
        terms(list).put(code, term);
    }

    short code(TermList list, String term) {
        Short code = codes(list).get(term);
        if (code == null) {
            throw new IllegalArgumentException("The plan has no " + list.name().toLowerCase(Locale.ROOT) + " " + term);
        }
        return code;
    }

    short[] codes(TermList list, List<String> several) {
        short[] codes = new short[several.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(list, several.get(i));
        }
        return codes;
    }

    String term(TermList list, short code) {
        String term = terms(list).get(code);
        if (term == null) {
            throw new IllegalStateException("No " + list.name().toLowerCase(Locale.ROOT) + " has the number " + code
                    + "; the plan was opened before it came");
        }
        return term;
    }

    /** Reporting periods are months: months since year 0. */
    static short period(String code) {
        try {
            return month(YearMonth.parse(code));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A submission's period is a month, not " + code, e);
        }
    }

    static String period(short code) {
        return month(code).toString();
    }

    static short month(YearMonth month) {
        long months = month.getYear() * 12L + month.getMonthValue() - 1;
        if (months < 0 || months > Short.MAX_VALUE) {
            throw new IllegalArgumentException("No reporting period is as far away as " + month);
        }
        return (short) months;
    }

    static YearMonth month(short code) {
        return YearMonth.of(code / 12, code % 12 + 1);
    }

    private Map<String, Short> codes(TermList list) {
        return Objects.requireNonNull(codes.get(list));
    }

    private Map<Short, String> terms(TermList list) {
        return Objects.requireNonNull(terms.get(list));
    }
}
