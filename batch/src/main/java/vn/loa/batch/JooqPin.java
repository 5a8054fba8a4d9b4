package vn.loa.batch;

/**
 * The jOOQ that runs: a project with Spring Boot's BOM gets a newer one, which needs Java 21, unless it pins ours. Say so, rather than
 * fail on a class file version somewhere inside.
 */
final class JooqPin {
    private static final String PINNED = "3.19.";

    private JooqPin() {}

    static void check() {
        String found;
        try {
            // By reflection: the compiler would copy the constant of the version that we are built with.
            found = String.valueOf(
                    Class.forName("org.jooq.Constants").getField("FULL_VERSION").get(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(message("one that this Java cannot load"), e);
        }
        if (!found.startsWith(PINNED)) {
            throw new IllegalStateException(message(found));
        }
    }

    private static String message(String found) {
        return "Loa needs jOOQ " + PINNED + "x and found " + found
                + ": declare org.jooq:jooq with that version as a direct dependency, before Spring Boot's BOM";
    }
}
