package vn.loa.core.plan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** From the bytes of a plan file to its outermost mapping. What breaks the syntax stops the reading at once. */
final class YamlText {
    /** No plan is nearly as long; a longer text is something else. */
    static final int LONGEST = 2_000_000;

    private static final int DEEPEST = 12;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(LONGEST + 1)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /** The text of UTF-8 bytes, with or without a byte order mark. */
    static String decode(byte[] bytes, PlanProblems problems) throws WrongPlan {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(1 + (int) text.chars().filter(c -> c == '\n').count(), "not_utf8");
            throw problems.wrongPlan();
        }
        return text.toString();
    }

    static MappingNode root(String text, PlanProblems problems) throws WrongPlan {
        String yaml = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (yaml.length() > LONGEST) {
            problems.add(0, "too_large", "limit", String.valueOf(LONGEST));
            throw problems.wrongPlan();
        }
        try {
            refuseAliases(yaml, problems);
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                return map;
            }
            problems.add(root.map(YamlText::line).orElse(0), "not_a_plan");
        } catch (ComposerException e) {
            // An alias of nothing stands among the mistakes already.
            if (problems.isEmpty()) {
                addSyntax(lineOf(e), yaml, e.getProblem(), problems);
            }
        } catch (MarkedYamlEngineException e) {
            addSyntax(lineOf(e), yaml, e.getProblem(), problems);
        } catch (ReaderException e) {
            int line = 1
                    + (int) yaml.substring(0, Math.min(e.getPosition(), yaml.length()))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.add(line, "odd_character", "found", String.format(Locale.ROOT, "U+%04X", e.getCodePoint()));
        } catch (YamlEngineException e) {
            problems.add(0, "syntax", "found", String.valueOf(e.getMessage()));
        }
        throw problems.wrongPlan();
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int lineOf(MarkedYamlEngineException e) {
        return e.getProblemMark()
                .or(e::getContextMark)
                .map(mark -> mark.getLine() + 1)
                .orElse(0);
    }

    /** Reports anchors and aliases with their lines; too deep a nesting stops, before the composer recurses into it. */
    private static void refuseAliases(String yaml, PlanProblems problems) throws WrongPlan {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            if (event instanceof AliasEvent alias) {
                problems.add(line, "alias", "found", "*" + alias.getAlias().getValue());
            } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                problems.add(
                        line, "alias", "found", "&" + node.getAnchor().get().getValue());
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                problems.add(line, "too_deep", "limit", String.valueOf(DEEPEST));
                throw problems.wrongPlan();
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private static void addSyntax(int line, String yaml, String found, PlanProblems problems) {
        String[] lines = yaml.split("\r\n|\r|\n", -1);
        boolean tab = line >= 1
                && line <= lines.length
                && lines[line - 1].stripTrailing().indexOf('\t') >= 0;
        problems.add(line, tab ? "tab" : "syntax", "found", found);
    }
}
