package vn.loa.acceptance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.core.plan.Form;
import vn.loa.core.plan.Plan;

/** Folding as formats.md §1 says it, and the forms that a plan lists. */
final class PlainFold {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern D = Pattern.compile("[đðɖ]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<![\\p{L}\\p{Nd}])0+(?=\\p{Nd})");

    private PlainFold() {}

    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String letters = D.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("d");
        return ZEROS.matcher(OTHER.matcher(letters).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The form's code where the plan lists it, else its folded text; empty: none given. */
    static String form(Plan plan, String text) {
        if (text == null || fold(text).isEmpty()) {
            return "";
        }
        for (Form form : plan.forms()) {
            for (String name : names(form)) {
                if (name.strip().toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT))) {
                    return form.code();
                }
            }
        }
        for (Form form : plan.forms()) {
            for (String name : names(form)) {
                if (fold(name).equals(fold(text))) {
                    return form.code();
                }
            }
        }
        return fold(text);
    }

    private static List<String> names(Form form) {
        List<String> names = new ArrayList<>(form.aliases());
        names.add(form.code());
        names.add(form.name());
        return names;
    }
}
