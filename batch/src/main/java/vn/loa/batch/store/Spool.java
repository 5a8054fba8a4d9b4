package vn.loa.batch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Encoded rows that wait for the end of the file: in memory up to a bound, then in a temporary file that has no name any more where
 * the system allows it, so that a crash leaves nothing behind.
 */
final class Spool implements AutoCloseable {
    private static final int BOUND = 1 << 18;

    private final BinaryRows rows = new BinaryRows();
    private @Nullable FileChannel overflow;
    private boolean empty = true;

    /** The rows to append to; call {@link #grown} after each. */
    BinaryRows rows() {
        return rows;
    }

    void grown() throws IOException {
        empty = false;
        if (rows.length() > BOUND) {
            FileChannel channel = overflow == null ? open() : overflow;
            overflow = channel;
            write(channel);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    void clear() throws IOException {
        rows.clear();
        empty = true;
        if (overflow != null) {
            overflow.truncate(0);
        }
    }

    /** Everything, in order. */
    void drainTo(Copy copy) throws IOException {
        if (overflow != null) {
            write(overflow);
            overflow.position(0);
            ByteBuffer piece = ByteBuffer.allocate(1 << 16);
            while (overflow.read(piece) > 0) {
                copy.write(piece.array(), piece.position());
                piece.clear();
            }
        } else {
            copy.write(rows.bytes(), rows.length());
        }
    }

    @Override
    public void close() throws IOException {
        if (overflow != null) {
            overflow.close();
        }
    }

    private void write(FileChannel channel) throws IOException {
        ByteBuffer piece = ByteBuffer.wrap(rows.bytes(), 0, rows.length());
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
        rows.clear();
    }

    private static FileChannel open() throws IOException {
        Path file = Files.createTempFile("loa", ".spool");
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
