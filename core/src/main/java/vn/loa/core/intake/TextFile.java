package vn.loa.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file's text, opened as often as it is needed: UTF-8 without its mark and without a first line {@code sep=;}. Bytes that are no
 * UTF-8 throw a {@link java.nio.charset.CharacterCodingException}.
 *
 * @param separator what the line {@code sep=;} says; null without one
 */
record TextFile(CsvFile file, int bomLength, @Nullable Character separator) {
    private static final int HEAD_CHARS = 1 << 16;

    static TextFile of(CsvFile file, int bomLength) throws IOException {
        TextFile whole = new TextFile(file, bomLength, null);
        try (Reader in = whole.open()) {
            char[] head = new char[6];
            int length = in.read(head);
            return new TextFile(file, bomLength, statedSeparator(new String(head, 0, Math.max(length, 0))));
        }
    }

    /** Number of the first line that {@link #open} gives. */
    int firstLine() {
        return separator == null ? 1 : 2;
    }

    Reader open() throws IOException {
        InputStream in = file.source().open();
        in.skipNBytes(bomLength);
        BufferedReader text = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        if (separator != null) {
            text.readLine();
        }
        return text;
    }

    /** The beginning of the text. */
    String head() throws IOException {
        try (Reader in = open()) {
            char[] head = new char[HEAD_CHARS];
            int length = 0;
            for (int read; length < head.length && (read = in.read(head, length, head.length - length)) > 0; ) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }

    private static @Nullable Character statedSeparator(String head) {
        boolean states = head.length() >= 5
                && head.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")
                && (head.length() == 5 || head.charAt(5) == '\n' || head.charAt(5) == '\r');
        return states && separates(head.charAt(4)) ? (Character) head.charAt(4) : null;
    }

    private static boolean separates(char c) {
        return c != '"' && c != '\n' && c != '\r' && c != '\uFFFD' && !Character.isLetterOrDigit(c);
    }

    /** @param sha256 lower-case hex */
    record Digest(String sha256, long bytes) {}

    /** The digest of a file's bytes, and how many they are. */
    static Digest digest(CsvFile file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file.source().open(), MessageDigest.getInstance("SHA-256"))) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new Digest(HexFormat.of().formatHex(in.getMessageDigest().digest()), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The line, from 1, on which the first byte stands that is no UTF-8; of lines that end with LF, CRLF or CR. */
    static int lineOfBadByte(CsvFile file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        CharBuffer chars = CharBuffer.allocate(1 << 13);
        int line = 1;
        char last = ' ';
        try (InputStream in = file.source().open()) {
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                boolean bad = decoder.decode(bytes, chars, read < 0).isMalformed();
                for (char c : Arrays.copyOf(chars.array(), chars.position())) {
                    line += c == '\r' || c == '\n' && last != '\r' ? 1 : 0;
                    last = c;
                }
                if (bad || read < 0) {
                    return line;
                }
                chars.clear();
                bytes.compact();
            }
        }
    }
}
