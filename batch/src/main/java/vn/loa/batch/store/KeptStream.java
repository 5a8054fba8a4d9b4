package vn.loa.batch.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A file's kept text as bytes of UTF-8, one piece in memory at a time. */
final class KeptStream extends InputStream {
    private final IntFunction<byte @Nullable []> pieces;
    private @Nullable InputStream piece;
    private int next;

    /** Gives the deflated piece of a number, null behind the last. */
    KeptStream(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (true) {
            if (piece != null) {
                int read = piece.read(bytes, offset, length);
                if (read >= 0) {
                    return read;
                }
            }
            byte[] deflated = pieces.apply(next++);
            if (deflated == null) {
                return -1;
            }
            piece = new InflaterInputStream(new ByteArrayInputStream(deflated));
        }
    }
}
