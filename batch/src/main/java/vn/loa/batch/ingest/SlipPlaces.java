package vn.loa.batch.ingest;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Slip;

/** Where slips and pages of refused files lie in {@code OUT/returns}. */
public final class SlipPlaces {
    private SlipPlaces() {}

    /** The place of each open slip, relative to {@code OUT/returns}; of all slips at once, since two files may have one name. */
    public static Map<OpenSlip, Path> of(List<OpenSlip> slips) {
        Map<OpenSlip, Path> places = new LinkedHashMap<>();
        Set<Path> taken = new HashSet<>();
        for (OpenSlip slip : slips) {
            if (slip.isOpen()) {
                Path place = first(slip);
                if (!taken.add(place)) {
                    place = second(slip);
                    taken.add(place);
                }
                places.put(slip, place);
            }
        }
        return places;
    }

    static Path first(OpenSlip slip) {
        String name =
                slip.reading().refusal() == null ? Slip.fileName(slip.reading()) : RefusalPage.fileName(slip.reading());
        return Path.of(slip.unit() == null ? Slip.NO_UNIT : slip.unit(), name);
    }

    /** Where two files have one name: the second slip carries a piece of its digest. */
    static Path second(OpenSlip slip) {
        Path first = first(slip);
        return first.resolveSibling(slip.reading().sha256().substring(0, 8) + "-" + first.getFileName());
    }
}
