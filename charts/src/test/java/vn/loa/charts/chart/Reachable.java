package vn.loa.charts.chart;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every number that a record holds, in whatever record or list inside it, and what its parts reckon from them. */
final class Reachable {
    private Reachable() {}

    static Set<Double> numbers(Object record) {
        Set<Double> numbers = new HashSet<>();
        walk(record, numbers);
        return numbers;
    }

    private static void walk(@Nullable Object found, Set<Double> numbers) {
        if (found instanceof Number number) {
            numbers.add(number.doubleValue());
        } else if (found instanceof Iterable<?> list) {
            list.forEach(element -> walk(element, numbers));
        } else if (found instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(call(component.getAccessor(), record), numbers);
            }
            for (Method method : record.getClass().getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && method.getReturnType() == double.class) {
                    walk(call(method, record), numbers);
                }
            }
        }
    }

    private static @Nullable Object call(Method method, Object of) {
        try {
            return method.invoke(of);
        } catch (IllegalAccessException e) {
            return null;
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " of " + of, e);
        }
    }
}
