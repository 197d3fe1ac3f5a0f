package id.mentas.engine.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A fact of a form that is meant to be Markdown: a link, bold words, a table. All other facts are texts, and the form door escapes
 * them; whoever makes this one escapes what people typed into it.
 */
public record FormattedText(String text) {

    /** Signs that Markdown and HTML take for their own, wherever they stand. */
    private static final Pattern INLINE =
            Pattern.compile("[\\\\`*_\\[\\]<>~&!@]|:(?=//)|(?<=\\bwww)\\.", Pattern.CASE_INSENSITIVE);

    /** Signs that make a heading, a rule or a numbered list of a line that begins with them. */
    private static final Pattern BLOCK = Pattern.compile("^ *(?=#|\\+ |[-=]+ *$|(?:- *){3,}$)");

    private static final Pattern NUMBERED = Pattern.compile("^( *\\d{1,9})([.)])(?= |$)");
    private static final Pattern INDENTED = Pattern.compile("^[ \\t]{2,}");
    private static final Pattern TABLE =
            Pattern.compile("^\\|.*\\n\\|[-:| ]+(?:\\n[\\s\\S]*)?$|^\\|.*\\|\\n\\|[\\s\\S]*$");

    @Override
    @JsonValue
    public String text() {
        return text;
    }

    /** A text of one line or several that shows as it is typed. Lines that begin with a dash stay a list. */
    public static String escape(String text) {
        boolean table = text.startsWith("|") && TABLE.matcher(text).matches();
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (String line : text.split("\n", -1)) {
            if (!escaped.isEmpty()) {
                escaped.append('\n');
            }
            escaped.append(table ? inline(line) : line(line));
        }
        return escaped.toString();
    }

    private static String line(String line) {
        String flat = INDENTED.matcher(line).replaceFirst(" ").replace("|", "\\|");
        String marked = inline(flat.replace("\\|", "\u0000")).replace("\u0000", "\\|");
        return BLOCK.matcher(NUMBERED.matcher(marked).replaceFirst("$1\\\\$2")).replaceFirst("\\\\");
    }

    private static String inline(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return text;
    }
}
