package vn.loa.charts.browser;

import java.util.HashMap;
import java.util.Map;

/** Keys of a keyboard, as the browser wants them told. */
public enum Key {
    TAB("Tab", "Tab", 9, "", 0),
    SHIFT_TAB("Tab", "Tab", 9, "", 8),
    ENTER("Enter", "Enter", 13, "\r", 0),
    SPACE(" ", "Space", 32, " ", 0),
    ESCAPE("Escape", "Escape", 27, "", 0),
    DOWN("ArrowDown", "ArrowDown", 40, "", 0),
    UP("ArrowUp", "ArrowUp", 38, "", 0),
    HOME("Home", "Home", 36, "", 0);

    private final String key;
    private final String code;
    private final int number;
    private final String text;
    private final int modifiers;

    Key(String key, String code, int number, String text, int modifiers) {
        this.key = key;
        this.code = code;
        this.number = number;
        this.text = text;
        this.modifiers = modifiers;
    }

    Map<String, ?> down() {
        Map<String, Object> event = event(text.isEmpty() ? "rawKeyDown" : "keyDown");
        if (!text.isEmpty()) {
            event.put("text", text);
        }
        return event;
    }

    Map<String, ?> up() {
        return event("keyUp");
    }

    private Map<String, Object> event(String type) {
        return new HashMap<>(Map.of(
                "type", type, "key", key, "code", code, "windowsVirtualKeyCode", number, "modifiers", modifiers));
    }
}
