package vn.loa.batch.database;

import java.net.ConnectException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/** The address of a server. A password in it works and is never shown. */
record JdbcUrl(String url, String password) {
    private static final Pattern PASSWORD = Pattern.compile("(?i)([?&;](?:ssl)?password=)[^&;]*");
    private static final Pattern OWN_PASSWORD = Pattern.compile("[?&]password=([^&]*)");
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@");

    static JdbcUrl parse(String url) throws WrongDatabase {
        // The driver would log a password before the @ as a bad port number: it never sees such a URL.
        boolean readable =
                url.startsWith("jdbc:postgresql:") && !CREDENTIALS.matcher(url).find();
        Properties parts = readable ? Driver.parseURL(url, null) : null;
        if (parts == null) {
            throw new WrongDatabase("bad_url", Map.of("url", mask(url)));
        }
        // Not from the driver's reading of the URL, which has looked into ~/.pgpass already: the environment comes
        // before that file.
        Matcher own = OWN_PASSWORD.matcher(url);
        return new JdbcUrl(url, own.find() ? URLDecoder.decode(own.group(1), StandardCharsets.UTF_8) : "");
    }

    PGSimpleDataSource dataSource(Map<String, String> environment) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setApplicationName("loa");
        source.setConnectTimeout(15);
        source.setTcpKeepAlive(true);
        for (String name : new String[] {"LOA_DB_PASSWORD", "PGPASSWORD"}) {
            String value = environment.get(name);
            if (value != null && password.isEmpty()) {
                source.setPassword(value);
                break;
            }
        }
        if (source.getUser() == null && environment.get("PGUSER") != null) {
            source.setUser(environment.get("PGUSER"));
        }
        return source;
    }

    String masked() {
        return mask(url);
    }

    private static String mask(String url) {
        String hidden = PASSWORD.matcher(url).replaceAll("$1***");
        return CREDENTIALS.matcher(hidden).replaceAll("//***@");
    }

    /** The server's own words on one line, without the password in case they quote it. */
    String reason(SQLException e) {
        String words =
                e.getCause() instanceof ConnectException refused ? "" + refused.getMessage() : "" + e.getMessage();
        if (e instanceof PSQLException p && p.getServerErrorMessage() != null) {
            words = "" + p.getServerErrorMessage().getMessage();
        }
        String line = words.lines().findFirst().orElse("");
        return password.isEmpty() ? line : line.replace(password, "***");
    }

    @Override
    public String toString() {
        return masked();
    }
}
