package vn.loa.batch.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded server, held by one process at a time and closed to every other account: {@code pg18} has the data,
 * {@code bin} the unpacked server, {@code cache} what {@code bin/loa} keeps, {@code pg18.password} the server's password.
 */
final class DataDirectory implements AutoCloseable {
    static final String VERSION = "18";

    /** What may already lie in a directory that has no data yet; anything else means that it is not ours to close to others. */
    private static final Set<String> OURS = Set.of("bin", "cache", "loa.lock", "loa.log");

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the directory, or says why not. Nothing is changed where it cannot be taken. */
    static DataDirectory open(Path data) throws WrongDatabase {
        Path root = data.toAbsolutePath().normalize();
        try {
            makeOurs(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("loa.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new WrongDatabase("in_use", Map.of("dir", root.toString()));
            }
            DataDirectory directory = new DataDirectory(root, channel, lock);
            try {
                directory.checkContent();
                return directory;
            } catch (IOException | WrongDatabase | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new WrongDatabase("no_directory", Map.of("dir", root.toString()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void makeOurs(Path root) throws IOException, WrongDatabase {
        Files.createDirectories(root);
        Path existing = Files.exists(root.resolve("pg" + VERSION)) ? root.resolve("pg" + VERSION) : root;
        if (!Files.isWritable(root) || !ownedByUs(existing)) {
            throw new WrongDatabase("other_owner", Map.of("dir", existing.toString()));
        }
        try (Stream<Path> content = Files.list(root)) {
            List<String> names = content.map(p -> p.getFileName().toString()).toList();
            boolean strange = names.stream().anyMatch(n -> !OURS.contains(n) && !n.startsWith("pg"));
            if (strange && names.stream().noneMatch(n -> n.startsWith("pg"))) {
                throw new WrongDatabase("not_empty", Map.of("dir", root.toString()));
            }
        }
        close(root, "rwx------");
    }

    private static boolean ownedByUs(Path path) throws IOException {
        Path probe = Files.createTempFile("loa", null);
        try {
            return Files.getOwner(probe).equals(Files.getOwner(path));
        } finally {
            Files.delete(probe);
        }
    }

    private static void close(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private void checkContent() throws IOException, WrongDatabase {
        if (Files.exists(initialising())) {
            // Killed while the cluster was being made: nothing of the ward's was in it yet.
            delete(cluster());
        }
        Path version = cluster().resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : "";
        if (Files.exists(cluster()) && !found.equals(VERSION)) {
            throw new WrongDatabase(
                    "other_version", Map.of("dir", cluster().toString(), "found", found.isEmpty() ? "?" : found));
        }
        if (Files.exists(cluster()) && !Files.isReadable(passwordFile())) {
            throw new WrongDatabase("no_password", Map.of("file", passwordFile().toString()));
        }
        deleteHalfUnpacked();
    }

    /** The library would keep a truncated program of an unpacking that was killed. */
    private void deleteHalfUnpacked() throws IOException {
        if (Files.isDirectory(binaries())) {
            try (Stream<Path> servers = Files.list(binaries())) {
                for (Path server :
                        servers.filter(p -> !Files.exists(p.resolve(".exists"))).toList()) {
                    delete(server);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }

    Path cluster() {
        return root.resolve("pg" + VERSION);
    }

    Path binaries() {
        return root.resolve("bin");
    }

    Path passwordFile() {
        return root.resolve("pg" + VERSION + ".password");
    }

    /** What the server says of its latest start; begun anew with each. */
    File serverLog() throws IOException {
        Path log = root.resolve("pg" + VERSION + ".log");
        Files.writeString(log, "");
        return log.toFile();
    }

    private Path initialising() {
        return root.resolve("pg" + VERSION + ".initialising");
    }

    boolean isNew() {
        return !Files.exists(cluster());
    }

    /** Makes the password of a new cluster; until {@link #initialised()} the cluster counts as unfinished. */
    void beginInitialising() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(initialising(), "");
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile());
        close(passwordFile(), "rw-------");
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
    }

    void initialised() throws IOException {
        Files.deleteIfExists(initialising());
    }

    /** The library opens its unpacking directory to all for writing; close it again. */
    void closeBinaries() throws IOException {
        close(binaries(), "rwx------");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
