package vn.loa.batch.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the binary format of PostgreSQL's COPY, in a buffer that grows. A null value is written as NULL. Fields are written in the
 * order of the table's columns, each row begun with their number.
 */
final class BinaryRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int EPOCH_DAY_OF_2000 = 10_957;
    private static final int INT2 = 21;
    private static final int TEXT = 25;
    private static final int DATE = 1082;
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    private byte[] bytes = new byte[8192];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** What stands before the first row. */
    BinaryRows header() {
        put(SIGNATURE);
        return put4(0).put4(0);
    }

    /** What stands behind the last row. */
    BinaryRows trailer() {
        return put2(-1);
    }

    BinaryRows row(int fields) {
        return put2(fields);
    }

    BinaryRows int2(@Nullable Short value) {
        return value == null ? put4(-1) : put4(2).put2(value);
    }

    BinaryRows int4(int value) {
        return put4(4).put4(value);
    }

    BinaryRows int8(@Nullable Long value) {
        return value == null ? put4(-1) : put4(8).put4((int) (value >>> 32)).put4(value.intValue());
    }

    BinaryRows date(@Nullable LocalDate value) {
        return value == null ? put4(-1) : put4(4).put4(day(value));
    }

    /** PostgreSQL has no U+0000 in text: it becomes the sign for a damaged letter. */
    BinaryRows text(@Nullable String value) {
        return value == null ? put4(-1) : bytes(value.replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_8));
    }

    BinaryRows bytes(byte[] value) {
        put4(value.length);
        put(value);
        return this;
    }

    BinaryRows jsonb(@Nullable String json) {
        if (json == null) {
            return put4(-1);
        }
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        put4(text.length + 1);
        reserve(1);
        bytes[length++] = 1;
        put(text);
        return this;
    }

    BinaryRows int2s(short[] values) {
        array(INT2, values.length, values.length * 6);
        for (short value : values) {
            put4(2).put2(value);
        }
        return this;
    }

    BinaryRows dates(@Nullable List<LocalDate> values) {
        if (values == null) {
            return put4(-1);
        }
        array(DATE, values.size(), values.size() * 8);
        values.forEach(value -> put4(4).put4(day(value)));
        return this;
    }

    BinaryRows texts(List<String> values) {
        List<byte[]> encoded = values.stream()
                .map(v -> v.replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_8))
                .toList();
        array(TEXT, encoded.size(), encoded.stream().mapToInt(b -> b.length + 4).sum());
        encoded.forEach(this::bytes);
        return this;
    }

    /** Digits in base 10 000, the point between two of them. */
    BinaryRows numeric(@Nullable BigDecimal value) {
        if (value == null) {
            return put4(-1);
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        int fraction = (plain.scale() + 3) / 4;
        BigInteger rest = plain.abs().setScale(fraction * 4).unscaledValue();
        short[] digits = new short[rest.bitLength() / 13 + 2];
        int first = digits.length;
        while (rest.signum() != 0) {
            BigInteger[] parts = rest.divideAndRemainder(TEN_THOUSAND);
            digits[--first] = parts[1].shortValue();
            rest = parts[0];
        }
        int count = digits.length - first;
        put4(8 + 2 * count).put2(count).put2(count == 0 ? 0 : count - fraction - 1);
        put2(plain.signum() < 0 ? 0x4000 : 0).put2(plain.scale());
        for (int i = first; i < digits.length; i++) {
            put2(digits[i]);
        }
        return this;
    }

    private void array(int type, int size, int content) {
        if (size == 0) {
            put4(12).put4(0).put4(0).put4(type);
        } else {
            put4(20 + content).put4(1).put4(0).put4(type).put4(size).put4(1);
        }
    }

    private static int day(LocalDate value) {
        return Math.toIntExact(value.toEpochDay() - EPOCH_DAY_OF_2000);
    }

    private BinaryRows put2(int value) {
        reserve(2);
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private BinaryRows put4(int value) {
        reserve(4);
        bytes[length++] = (byte) (value >>> 24);
        bytes[length++] = (byte) (value >>> 16);
        bytes[length++] = (byte) (value >>> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
