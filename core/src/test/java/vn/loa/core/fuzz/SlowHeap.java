package vn.loa.core.fuzz;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What {@link HeapTest} leaves out because it takes minutes; no part of a build, since builds run what is named a test:
 *
 * <pre>
 * ./mvnw -pl core test -Dtest=SlowHeap
 * </pre>
 */
class SlowHeap {
    @Test
    void everySlowFileEndsInAVerdict() throws IOException, InterruptedException {
        HeapTest.everyOneEndsInAVerdict(
                Arrays.stream(HostileFile.values()).filter(HostileFile::isSlow).toList());
    }
}
