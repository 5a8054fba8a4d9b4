package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The inbox of the sample, made anew, and the truth about it. */
record YearSample(List<YearFile> files) {
    static YearSample make() {
        return new YearSample(Stream.of(YearReports.all(), YearSeries.all(), YearDifficulties.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(YearFile::received))
                .toList());
    }

    /** Every file of the inbox by name, also those that are ignored and the list of receipts. */
    Map<String, byte[]> inbox() {
        Map<String, byte[]> inbox = new TreeMap<>();
        StringBuilder received = new StringBuilder("file,received\n");
        for (YearFile file : files) {
            if (inbox.put(file.name(), file.bytes()) != null) {
                throw new IllegalStateException("Two files are called " + file.name());
            }
            received.append(file.name()).append(',').append(file.received()).append('\n');
        }
        inbox.put("_received.csv", received.toString().getBytes(UTF_8));
        inbox.put("Công văn nhắc nộp báo cáo.docx", "PK".getBytes(UTF_8));
        inbox.put("anh-le-phat-dong-10-10.jpg", "JFIF".getBytes(UTF_8));
        return inbox;
    }

    PlainYear truth() {
        return new PlainYear(
                YearAdmission.of(files),
                files.stream().flatMap(file -> file.series().stream()).toList(),
                files.stream().flatMap(file -> file.difficulties().stream()).toList());
    }

    /** Writes the inbox into a folder, in place of what is there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : make().inbox().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
