package vn.loa.charts.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of type {@code TYPE_INT_RGB} as a PNG file: one data chunk, rows as differences from the row above (filter 2), no time stamp and no tool's name. */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte ROW_ABOVE = 2;
    private static final int LEVEL = 4;

    private PngFile() {}

    static byte[] bytes(BufferedImage image, int dotsPerMetre) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        file.writeBytes(SIGNATURE);
        // 8 bits a channel, RGB, the only methods that there are, not interlaced.
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(
                file,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(dotsPerMetre)
                        .putInt(dotsPerMetre)
                        .put((byte) 1)
                        .array());
        chunk(file, "IDAT", deflated(filtered(image)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] filtered(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] out = new byte[(width * 3 + 1) * height];
        // Straight out of the raster: asking the picture for each colour cost more than drawing it.
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int at = 0;
        for (int y = 0; y < height; y++) {
            out[at++] = ROW_ABOVE;
            for (int i = y * width; i < (y + 1) * width; i++) {
                int above = y == 0 ? 0 : pixels[i - width];
                int pixel = pixels[i];
                out[at++] = (byte) ((pixel >> 16) - (above >> 16));
                out[at++] = (byte) ((pixel >> 8) - (above >> 8));
                out[at++] = (byte) (pixel - above);
            }
        }
        return out;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
