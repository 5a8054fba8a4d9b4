package vn.loa.batch.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command its surroundings. */
final class Commands implements IFactory {
    private final Surroundings around;

    Commands(Surroundings around) {
        this.around = around;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                return type.cast(constructor.newInstance(around));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
