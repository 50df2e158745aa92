package fr.passerelle.territory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a commune's name is compared: as people type it, without accents, hyphens or apostrophes, « st » spelled out. */
public final class CommuneName {

    private static final Pattern SUR = Pattern.compile("\\bs/\\s*(?=\\p{L}{2})|\\bs\\.\\s*/\\s*");
    private static final Pattern SOUS = Pattern.compile("\\bs/\\s*s/?(?=[\\s-])|\\bs/s/");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");
    private static final Pattern ARTICLE_LAST = Pattern.compile("(.+?)\\s*\\((l'|l’|le|la|les)\\)\\s*");
    private static final Pattern ARTICLE_FIRST = Pattern.compile("^(le|la|les|l) (?=\\w{2})");

    private CommuneName() {}

    public static String searchable(String typed) {
        String article = ARTICLE_LAST.matcher(typed.toLowerCase(Locale.FRENCH)).replaceFirst("$2 $1");
        String spelled = SUR.matcher(SOUS.matcher(article).replaceAll("sous ")).replaceAll("sur ");
        String plain = MARK.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        String words = NOT_WORD.matcher(plain).replaceAll(" ").strip();
        return SAINTE.matcher(SAINT.matcher(words).replaceAll("saint")).replaceAll("sainte");
    }

    /** « s/ » stands for « sur » and, less often, for « sous »: every name that what was typed may be, searchable. */
    static List<String> spellings(String typed) {
        String sur = searchable(typed);
        if (!SUR.matcher(typed.toLowerCase(Locale.FRENCH)).find()) {
            return List.of(sur);
        }
        return Stream.of(sur, sur.replaceFirst("\\bsur\\b", "sous")).distinct().toList();
    }

    /** Without « le », « la », « les » or « l' » at its head: people and files leave it out, or put one too many. */
    static String withoutArticle(String searchable) {
        return ARTICLE_FIRST.matcher(searchable).replaceFirst("");
    }
}
