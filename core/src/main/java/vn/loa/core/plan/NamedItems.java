package vn.loa.core.plan;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** An immutable list of the plan that knows its names; as a list it equals any other of the same items. */
final class NamedItems<T extends Item> extends AbstractList<T> implements RandomAccess {
    private final List<T> items;
    private final Names names;

    private NamedItems(List<T> items, Names names) {
        this.items = List.copyOf(items);
        this.names = names;
        for (T item : items) {
            names.add(item.code(), item.name(), item.aliases());
        }
    }

    static <T extends Item> List<T> of(List<T> items) {
        return items instanceof NamedItems<T> named ? named : new NamedItems<>(items, new Names());
    }

    /** Topics, whose codes are clauses. */
    static List<Topic> ofTopics(List<Topic> topics) {
        return topics instanceof NamedItems<Topic> named ? named : new NamedItems<>(topics, Names.withClauses());
    }

    static Names names(List<? extends Item> items) {
        return ((NamedItems<?>) items).names;
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
