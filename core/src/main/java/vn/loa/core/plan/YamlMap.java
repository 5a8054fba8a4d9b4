package vn.loa.core.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.loa.core.text.MatchKey;

/**
 * A mapping of the plan file. Unknown and repeated keys are reported when it is made, wrong values when they are asked for; what
 * stands in for a wrong value never reaches a plan, since a file with a problem makes none.
 */
final class YamlMap {
    private static final Set<Tag> SCALARS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final String where;
    private final int line;
    private final PlanProblems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /**
     * @param where place in the file as people name it, {@code units}; empty for the outermost mapping
     * @param known keys that it may have; empty: any
     */
    YamlMap(MappingNode node, String where, Set<String> known, PlanProblems problems) {
        this.where = where;
        this.line = where.isEmpty() ? 0 : YamlText.line(node);
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            int at = YamlText.line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                problems.add(at, "bad_key");
                continue;
            }
            String key = scalar.getValue();
            if (!known.isEmpty() && !known.contains(key)) {
                problems.addUnknown(
                        at, "unknown_key", key, known, "key", placeOf(key), "known", String.join(", ", known));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(at, "repeated_key", "key", placeOf(key), "first", String.valueOf(lines.get(key)));
            } else {
                lines.put(key, at);
            }
        }
    }

    /** The line where the mapping begins; 0 for the outermost one. */
    int line() {
        return line;
    }

    /** The line of a key; of the mapping where the key is missing. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    PlanProblems problems() {
        return problems;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The place of a key as people name it, {@code ward.code}. */
    String placeOf(String key) {
        return where.isEmpty() || key.isEmpty() ? where + key : where + "." + key;
    }

    /** Whether the key stands there, with or without a value. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key has a value. */
    boolean gives(String key) {
        return value(key) != null;
    }

    /** The text of a key, trimmed, NFC; null where there is none or it is no text (then reported). */
    @Nullable
    String text(String key) {
        Node node = value(key);
        return node == null ? null : scalar(node, key);
    }

    /** The text of a key that must be there; a mistake is reported, and an empty text stands in. */
    String needed(String key) {
        String text = text(key);
        if (!gives(key) || text != null && text.isEmpty()) {
            problems.add(line(key), "missing", "key", placeOf(key));
        }
        return text == null ? "" : text;
    }

    /** The texts of a list; empty where there is none. */
    List<Placed<String>> texts(String key) {
        List<Placed<String>> texts = new ArrayList<>();
        for (Node node : sequence(key)) {
            String text = isNull(node) ? "" : scalar(node, key);
            if (text != null && text.isEmpty()) {
                problems.add(YamlText.line(node), "empty_item", "key", placeOf(key));
            } else if (text != null) {
                texts.add(new Placed<>(text, YamlText.line(node)));
            }
        }
        return texts;
    }

    /** The mapping of a key; null where there is none. */
    @Nullable
    YamlMap map(String key, Set<String> known) {
        Node node = value(key);
        if (node == null || isAnchored(node)) {
            return null;
        }
        if (node instanceof MappingNode map) {
            return new YamlMap(map, placeOf(key), known, problems);
        }
        problems.add(YamlText.line(node), "not_a_map", "key", placeOf(key));
        return null;
    }

    /** The mappings of a list; empty where there is none. */
    List<YamlMap> maps(String key, Set<String> known) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode map && !isAnchored(node)) {
                maps.add(new YamlMap(map, placeOf(key), known, problems));
            } else if (!isAnchored(node)) {
                problems.add(YamlText.line(node), "item_not_a_map", "key", placeOf(key));
            }
        }
        return maps;
    }

    private List<Node> sequence(String key) {
        Node node = value(key);
        if (node == null || isAnchored(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(YamlText.line(node), "not_a_list", "key", placeOf(key));
        return List.of();
    }

    private @Nullable Node value(String key) {
        Node node = values.get(key);
        return node == null || isNull(node) ? null : node;
    }

    private @Nullable String scalar(Node node, String key) {
        if (isAnchored(node)) {
            return null;
        }
        if (node instanceof ScalarNode scalar && SCALARS.contains(scalar.getTag())) {
            return Normalizer.normalize(MatchKey.trim(scalar.getValue()), Normalizer.Form.NFC);
        }
        problems.add(YamlText.line(node), "not_a_text", "key", placeOf(key));
        return null;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && NOTHING.contains(scalar.getValue())
                && !isAnchored(node);
    }

    /** What carries an anchor is reported as such; what an alias stands for is the same node. */
    private static boolean isAnchored(Node node) {
        return node.getAnchor().isPresent();
    }
}
