package fr.passerelle.referral;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether somebody is called as asked, without minding accents, capitals, dots or « Mme »: each word that was asked
 * begins a word of the name, or they are its initials.
 */
final class CalledLike {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of("m", "mr", "mme", "mlle", "monsieur", "madame");

    private final List<String> asked;

    CalledLike(String words) {
        asked = wordsOf(words);
    }

    boolean matches(String callName) {
        List<String> name = wordsOf(callName);
        return !asked.isEmpty() && (eachBegins(name) || areInitials(name));
    }

    private boolean eachBegins(List<String> name) {
        return asked.stream().allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)));
    }

    private boolean areInitials(List<String> name) {
        String initials = name.stream().map(one -> one.substring(0, 1)).collect(Collectors.joining());
        return asked.size() == 1 && initials.equals(asked.get(0));
    }

    /** A title alone is what was asked: « M » may be an initial. */
    private static List<String> wordsOf(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> all =
                NO_LETTER.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        List<String> untitled =
                all.stream().filter(word -> !TITLES.contains(word)).toList();
        return untitled.isEmpty() ? all : untitled;
    }
}
