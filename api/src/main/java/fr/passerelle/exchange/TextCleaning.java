package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Any text: encoding read twice, tags and entities, characters that no text holds, signs that say « nothing ». White
 * space around a value is no part of it, and one space is as good as several within a line.
 */
final class TextCleaning {

    private static final int PASSES = 6;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Lead bytes of the letters and signs of French, as Windows-1252 shows them, with what may follow each. */
    private static final Pattern TWICE = Pattern.compile("â[€„]?[^\\s\\p{ASCII}]{1,2}|[ÂÃÅ][^\\p{ASCII}]");

    private static final String FRENCH =
            "ÃàâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸáíóúñÁÍÓÚÑãõìò«»’‘“”–—…€°ºª·•²³½¼§\u00A0\u202F\u2009´¨©®™";
    private static final Pattern LOST = Pattern.compile("\uFFFD|Ã(?=[\\s\\p{P}]|$)|Ã[ -~]");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");
    private static final Set<String> FILLERS = Set.of(
            "-",
            "--",
            "---",
            "/",
            ".",
            "..",
            "...",
            "@",
            "?",
            "x",
            "xx",
            "xxx",
            "n/a",
            "na",
            "n/c",
            "nc",
            "n.c.",
            "néant",
            "neant",
            "null",
            "none",
            "nan",
            "aucun",
            "aucune",
            "inconnu",
            "non renseigné",
            "#n/a",
            "#ref!",
            "#value!");

    private TextCleaning() {}

    /** A value of one line. */
    static Cleaned<String> line(@Nullable String raw) {
        Cleaned<String> text = paragraph(raw);
        String value = text.value();
        return value == null ? text : new Cleaned<>(value.replaceAll("\\s+", " "), text.steps());
    }

    /** A value of which lines are kept. */
    static Cleaned<String> paragraph(@Nullable String raw) {
        if (raw == null) {
            return Cleaned.as(null);
        }
        List<Step> steps = new ArrayList<>();
        String text = stripped(raw);
        String before = null;
        for (int pass = 0; pass < PASSES && !text.equals(before); pass++) {
            before = text;
            text = repaired(text, steps);
        }
        if (LOST.matcher(text).find()) {
            steps.add(Step.flagged(CleaningRule.LOST_LETTER, text, text));
        }
        text = stripped(text);
        if (FILLERS.contains(text.toLowerCase(Locale.FRENCH))) {
            steps.add(Step.repaired(CleaningRule.FILLER, text, null));
            text = "";
        }
        return new Cleaned<>(text.isEmpty() ? null : text, List.copyOf(steps));
    }

    /** One repair can lay open another: an entity that hides a letter encoded twice. */
    private static String repaired(String given, List<Step> steps) {
        String decoded = once(given);
        if (!decoded.equals(given)) {
            steps.add(Step.repaired(CleaningRule.DOUBLY_ENCODED, given, decoded));
        }
        String printable = CONTROL.matcher(decoded).replaceAll("");
        if (!printable.equals(decoded)) {
            steps.add(Step.repaired(CleaningRule.CONTROL_CHARACTERS, escaped(decoded), printable));
        }
        String plain = stripped(withoutHtml(printable));
        if (!plain.equals(stripped(printable))) {
            steps.add(Step.repaired(CleaningRule.HTML, printable, plain));
        }
        return plain;
    }

    /** Again and again, since some files were read wrong more than once. */
    private static String once(String text) {
        String before = text;
        for (int pass = 0; pass < 4; pass++) {
            String after = TWICE.matcher(before).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    /** Each place apart, so that a text of which only a part went wrong is repaired there only. */
    private static String decoded(String part) {
        for (int length = part.length(); length >= 2; length--) {
            String head = part.substring(0, length);
            try {
                String letter = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes(head)))
                        .toString();
                if (letter.length() == 1 && FRENCH.contains(letter)) {
                    return letter + part.substring(length);
                }
            } catch (CharacterCodingException notTwice) {
                // what stands there was meant
            }
        }
        return part;
    }

    /** Windows-1252, where five bytes are no letter and come through as the control character of the same number. */
    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(WINDOWS_1252);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= 0xFF && text.charAt(i) >= 0x80) {
                bytes[i] = (byte) text.charAt(i);
            }
        }
        return bytes;
    }

    private static String withoutHtml(String text) {
        String untagged = text;
        if (TAG.matcher(text).find()) {
            Document page = Jsoup.parseBodyFragment(text.replace("\n", "<br>"));
            page.outputSettings().prettyPrint(false);
            page.select("br, p, div, li, h1, h2, h3, h4, ul, ol, tr").forEach(TextCleaning::breakBefore);
            untagged = page.body()
                    .wholeText()
                    .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                    .replaceAll("\\n{3,}", "\n\n");
        }
        return ENTITY.matcher(untagged).find() ? Parser.unescapeEntities(untagged, true) : untagged;
    }

    private static void breakBefore(Element element) {
        element.before(new org.jsoup.nodes.TextNode("\n"));
    }

    /** By hand, since a pattern for the end of a text tries at every blank inside it. */
    private static String stripped(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = lines.length();
        while (from < to && isBlank(lines.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(lines.charAt(to - 1))) {
            to--;
        }
        return lines.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || "\u00A0\u2007\u202F\u200B\u2060\uFEFF".indexOf(sign) >= 0;
    }

    private static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> "\\\\u%04X".formatted((int) found.group().charAt(0)));
    }
}
