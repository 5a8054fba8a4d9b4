package vn.loa.batch.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.core.intake.CsvFile;

/**
 * What lies in the folder, by name in code point order (formats.md §1).
 *
 * @param files to be read
 * @param ignored names, personal data masked
 * @param unreadable names of files that could not be opened, personal data masked
 * @param badReceipts lines of {@code _received.csv} that say nothing
 */
record Inbox(List<InboxFile> files, List<String> ignored, List<String> unreadable, List<Integer> badReceipts) {
    /** Kinds that reading knows, if only to refuse them with advice. */
    private static final Set<String> READ = Set.of("csv", "txt", "tsv", "xlsx", "xls", "ods");

    /**
     * Lists a folder. A file of which {@code _received.csv} says nothing came at its modification time, but not before the last run
     * looked and did not find it.
     *
     * @param runStart no file came later
     * @param floor when the last run that did something ended (formats.md §2.2)
     */
    static Inbox list(Path folder, Instant runStart, Instant floor) throws IOException {
        ReceivedTimes times = ReceivedTimes.read(folder);
        List<InboxFile> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path path : sorted(folder)) {
            String name = path.getFileName().toString();
            String shownName = CsvFile.of(path).shownName();
            if (!isRead(name)) {
                if (!name.equals(ReceivedTimes.FILE)) {
                    ignored.add(shownName);
                }
                continue;
            }
            if (!Files.isRegularFile(path)) {
                // A link to nowhere, or a pipe, whose reader would wait for ever.
                unreadable.add(shownName);
                continue;
            }
            try {
                Instant modified = Files.getLastModifiedTime(path).toInstant();
                Instant received = times.of(name).orElse(modified.isBefore(floor) ? floor : modified);
                files.add(new InboxFile(
                        path,
                        name,
                        shownName,
                        sha256(path),
                        Files.size(path),
                        received.isAfter(runStart) ? runStart : received));
            } catch (IOException e) {
                unreadable.add(shownName);
            }
        }
        return new Inbox(files, ignored, unreadable, times.badLines());
    }

    private static List<Path> sorted(Path folder) throws IOException {
        Comparator<Path> byName = Comparator.comparing(
                path -> path.getFileName().toString().codePoints().toArray(), Arrays::compare);
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !Files.isDirectory(path)).sorted(byName).toList();
        }
    }

    private static boolean isRead(String name) {
        boolean hidden = name.startsWith(".") || name.startsWith("_") || name.startsWith("~$");
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !hidden && name.contains(".") && READ.contains(ending);
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
