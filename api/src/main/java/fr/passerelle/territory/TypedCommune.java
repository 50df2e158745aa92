package fr.passerelle.territory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a commune, taken apart: « bordeaux 33000 », « 33000 Bordeaux CEDEX 9 », « st médard »,
 * « 331 », « 2A004 ».
 *
 * @param names searchable spellings of the words; none when only a number was typed
 * @param number the beginning of a postcode, or an INSEE code; empty when none was typed
 */
record TypedCommune(List<String> names, String number) {

    private static final Pattern CEDEX = Pattern.compile("(?i)\\bcedex\\b(\\s+[0-9]{1,2}\\b)?");
    private static final Pattern CORSICAN = Pattern.compile("(?i)\\s*(2[AB][0-9]{3})\\s*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w/])[0-9]{2,5}(?!\\w)");

    static TypedCommune of(String typed) {
        Matcher corsican = CORSICAN.matcher(typed);
        if (corsican.matches()) {
            return new TypedCommune(List.of(), corsican.group(1).toUpperCase(Locale.ROOT));
        }
        String plain = CEDEX.matcher(typed).replaceAll(" ");
        Matcher number = NUMBER.matcher(plain);
        String first = number.find() ? number.group() : "";
        List<String> names = CommuneName.spellings(first.isEmpty() ? plain : number.replaceFirst(" ")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        return new TypedCommune(names, first);
    }
}
