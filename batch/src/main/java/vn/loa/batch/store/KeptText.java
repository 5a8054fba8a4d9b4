package vn.loa.batch.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A file's text on its way to {@code loa.kept_text}: UTF-8 in pieces of 1 MiB, each deflated on its own, waiting in a spool. */
final class KeptText implements AutoCloseable {
    static final int PIECE = 1 << 20;

    private final int planId;
    private final int fileId;
    private final Spool spool = new Spool();
    private final ByteBuffer piece;
    private final MessageDigest digest = sha256();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private String carried = "";
    private int chunks;

    KeptText(int planId, int fileId) {
        this(planId, fileId, PIECE);
    }

    /** With pieces of another size. */
    KeptText(int planId, int fileId, int size) {
        this.planId = planId;
        this.fileId = fileId;
        piece = ByteBuffer.allocate(size);
    }

    void add(CharSequence text) throws IOException {
        CharBuffer chars = CharBuffer.wrap(carried.isEmpty() ? text : carried + text);
        while (encoder.encode(chars, piece, false).isOverflow()) {
            flush();
        }
        // Half of a letter beyond U+FFFF waits for the other half.
        carried = chars.toString();
    }

    void clear() throws IOException {
        spool.clear();
        piece.clear();
        digest.reset();
        carried = "";
        chunks = 0;
    }

    /** No more text comes; gives the SHA-256 of all of it, lower-case hex. */
    String finish() throws IOException {
        if (!carried.isEmpty()) {
            carried = "";
            add("\ufffd");
        }
        if (piece.position() > 0) {
            flush();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Spool spool() {
        return spool;
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        spool.close();
    }

    private void flush() throws IOException {
        digest.update(piece.array(), 0, piece.position());
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(piece.position() / 4 + 64);
        deflater.reset();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(piece.array(), 0, piece.position());
        }
        spool.rows().row(4).int4(planId).int4(fileId).int4(chunks++).bytes(deflated.toByteArray());
        spool.grown();
        piece.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
