package vn.loa.batch.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.batch.ingest.InboxFile.Unread;

/**
 * Unread files in groups of about equal size, one partition each, named by the digest of their first file. Files with the same bytes
 * stay together, in the order of their names, so that the first is the one that is read.
 */
final class FileGroups {
    private static final long SMALLEST = 64 * 1024;
    private static final long LARGEST = 8 * 1024 * 1024;

    private final int threads;
    private final Map<String, List<Unread>> groups = new LinkedHashMap<>();

    FileGroups(int threads) {
        this.threads = threads;
    }

    /** Makes the groups and gives their names. */
    List<String> of(List<Unread> files) {
        Map<String, List<Unread>> twins = new LinkedHashMap<>();
        files.forEach(unread -> twins.computeIfAbsent(unread.file().sha256(), digest -> new ArrayList<>())
                .add(unread));
        long total = files.stream().mapToLong(unread -> unread.file().size()).sum();
        long size = Math.max(SMALLEST, Math.min(LARGEST, total / threads + 1));
        List<Unread> group = new ArrayList<>();
        long filled = 0;
        for (List<Unread> same : twins.values()) {
            if (filled >= size) {
                close(group);
                group = new ArrayList<>();
                filled = 0;
            }
            group.addAll(same);
            filled += same.get(0).file().size();
        }
        close(group);
        return List.copyOf(groups.keySet());
    }

    private void close(List<Unread> group) {
        if (!group.isEmpty()) {
            groups.put("files-" + group.get(0).file().sha256().substring(0, 16), group);
        }
    }

    List<Unread> get(String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }
}
