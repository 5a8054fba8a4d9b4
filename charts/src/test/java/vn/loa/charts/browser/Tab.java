package vn.loa.charts.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A page in a browser that has seen no other, offline, 1200 by 900 pixels until {@link #size} says otherwise. */
public final class Tab implements AutoCloseable {
    private final Browser browser;
    private final String profile;
    private final String session;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    Tab(Browser browser) {
        this.browser = browser;
        profile = text(browser.ask(null, "Target.createBrowserContext", Map.of()), "browserContextId");
        Map<String, ?> blank = Map.of("url", "about:blank", "browserContextId", profile);
        String target = text(browser.ask(null, "Target.createTarget", blank), "targetId");
        session = text(
                browser.ask(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true)), "sessionId");
        browser.listen(session, this::take);
        List.of("Page", "Runtime", "Network", "Log").forEach(domain -> ask(domain + ".enable", Map.of()));
        ask(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        size(1200, 900);
        media("");
    }

    /** Opens a file and waits until it has loaded. */
    public void open(Path page) {
        open(page, "");
    }

    /** As {@link #open(Path)}, at a place in it: {@code "#vi-units"}. */
    public void open(Path page, String place) {
        loaded = new CompletableFuture<>();
        JsonNode answer = ask("Page.navigate", Map.of("url", page.toUri() + place));
        if (answer.has("errorText")) {
            throw new AssertionError(answer.toString());
        }
        if (!answer.has("loaderId")) {
            throw new AssertionError("The tab shows this page already: " + page);
        }
        browser.within(loaded, "load " + page);
    }

    public void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As printed, with {@code "print"}; as on a screen, with {@code ""}. */
    public void media(String media) {
        // Nothing glides: a test looks where things are and not where they are going.
        wish(media, "prefers-reduced-motion", "reduce");
    }

    /** A wish of the reader or of his machine, such as {@code prefers-color-scheme: dark}. */
    public void wish(String feature, String value) {
        wish("", feature, value);
    }

    private void wish(String media, String feature, String value) {
        Map<String, ?> wish = Map.of("name", feature, "value", value);
        ask("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(wish)));
    }

    /** Like a reader who has switched scripts off; to be said before the page is opened. What tests ask runs all the same. */
    public void withoutScripts() {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** The value of an expression; a promise is waited for. */
    public JsonNode value(String expression) {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression.lines().findFirst().orElse("") + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    public boolean is(String expression) {
        return value(expression).asBoolean();
    }

    public int number(String expression) {
        return value(expression).asInt();
    }

    public String text(String expression) {
        return value(expression).asString();
    }

    /** Of an expression that is an array of texts. */
    public List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        value(expression).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /** The mouse, in the middle of the first element that matches, which must be there to see and lie open. */
    public void click(String selector) {
        JsonNode at = value("(e=>{if(!e)return null;e.scrollIntoView({block:'center',behavior:'instant'});"
                + "const r=e.getClientRects()[0];if(!r)return null;const x=r.x+r.width/2,y=r.y+r.height/2;"
                + "const top=document.elementFromPoint(x,y);return e===top||e.contains(top)?{x,y}:null})"
                + "(document.querySelector(" + quoted(selector) + "))");
        if (at.isNull() || at.isMissingNode()) {
            throw new AssertionError("Nobody could click on " + selector);
        }
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get("x").asDouble(),
                            "y",
                            at.get("y").asDouble(),
                            "button",
                            type.equals("mouseMoved") ? "none" : "left",
                            "clickCount",
                            1));
        }
    }

    public void press(Key... keys) {
        for (Key key : keys) {
            ask("Input.dispatchKeyEvent", key.down());
            ask("Input.dispatchKeyEvent", key.up());
        }
    }

    /** The printed page as PDF, on the paper that its style sheet asks for. */
    public byte[] pdf() {
        JsonNode answer = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(text(answer, "data"));
    }

    /** The window as PNG. */
    public byte[] picture() {
        return Base64.getDecoder().decode(text(ask("Page.captureScreenshot", Map.of("format", "png")), "data"));
    }

    /** Addresses that the page asked for, itself first; what it carries within itself aside. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What stands in the console, and every error, warning and refusal of the policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void take(JsonNode event) {
        JsonNode of = event.get("params");
        switch (event.get("method").asString()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Network.requestWillBeSent" -> {
                String address = of.at("/request/url").asString();
                if (!address.startsWith("data:")) {
                    requests.add(address);
                }
            }
            case "Runtime.consoleAPICalled" -> complaints.add(of.get("args").toString());
            case "Runtime.exceptionThrown" ->
                complaints.add(of.get("exceptionDetails").toString());
            case "Log.entryAdded" -> complaints.add(of.at("/entry/text").asString());
            default -> {}
        }
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        return browser.ask(session, method, parameters);
    }

    private static String text(JsonNode answer, String name) {
        return answer.get(name).asString();
    }

    @Override
    public void close() {
        browser.ask(null, "Target.disposeBrowserContext", Map.of("browserContextId", profile));
    }
}
