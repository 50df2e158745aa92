package fr.passerelle.exchange;

import fr.passerelle.territory.CommuneName;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A French address line made comparable.
 *
 * @param numbers all of « 14/16 », empty when there is none
 * @param type « rue », « place »…, or empty for a named spot such as « Le Bourg »
 * @param street the words of the street's name, titles and linking words aside
 */
record PlaceAddress(Set<String> numbers, String type, Set<String> street) {

    /** How two addresses of one commune stand to each other. */
    enum Match {
        SAME,
        SAME_STREET,
        OTHER_NUMBER,
        OTHER_STREET,
        UNKNOWN
    }

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("r", "rue"),
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("boul", "boulevard"),
            Map.entry("pl", "place"),
            Map.entry("rte", "route"),
            Map.entry("che", "chemin"),
            Map.entry("chem", "chemin"),
            Map.entry("all", "allee"),
            Map.entry("allees", "allee"),
            Map.entry("imp", "impasse"),
            Map.entry("crs", "cours"),
            Map.entry("sq", "square"),
            Map.entry("esp", "esplanade"),
            Map.entry("fg", "faubourg"),
            Map.entry("qu", "quai"),
            Map.entry("res", "residence"),
            Map.entry("chap", "chapelle"),
            Map.entry("premier", "1er"),
            Map.entry("cinquieme", "5eme"),
            Map.entry("veme", "5eme"),
            Map.entry("huit", "8"),
            Map.entry("onze", "11"),
            Map.entry("quatorze", "14"));
    private static final String NUMBERS = "(?<numbers>\\b\\d{1,4} (?:(?:\\d{1,4}|bis|ter|quater|[a-d]) )*)";
    private static final String TYPE =
            "\\b(?<type>rue|avenue|boulevard|place|route|chemin|allee|impasse|cours|cour|square"
                    + "|esplanade|faubourg|quai|passage|galerie|promenade|rond point|montee|cite|voie|mail|ruelle|sentier|parvis"
                    + "|quartier|traverse|venelle) ";
    private static final Pattern NUMBERED_STREET = Pattern.compile(NUMBERS + TYPE + "(?<name>.+)");
    private static final Pattern STREET = Pattern.compile(TYPE + "(?<name>.+)");
    private static final Pattern NUMBERED_SPOT = Pattern.compile("^" + NUMBERS + "(?<name>.+)");

    /** « Rue » and « avenue » of one name are a slip of the pen, unless their numbers differ. */
    private static final double ALL = 1.0;

    private static final double MOST = 0.65;
    private static final Pattern INITIAL = Pattern.compile("[a-z]");
    private static final Pattern BOX = Pattern.compile("\\b(bp|cs|tsa|cedex)( n)? ?\\d*( \\d{3})?\\b");
    private static final Pattern GLUED_SUFFIX =
            Pattern.compile("\\b(\\d{1,4})(bis|ter|quater|[a-d]|rue|avenue|boulevard|place|route|chemin)\\b");
    private static final Set<String> COMPLEMENT = Set.of(
            ("residence batiment bat immeuble maison salle zone zi za etage appartement local cellule centre espace mairie"
                            + " bureau pole plateforme ancien ancienne cc bourg adresse entree 1er hotel")
                    .split(" "));
    private static final Set<String> LINKING = Set.of(
            ("a au aux d de des du et l la le les sur general gal marechal mal docteur dr president pdt professeur prof pr"
                            + " commandant cdt colonel capitaine abbe")
                    .split(" "));

    static @Nullable PlaceAddress of(@Nullable String line, @Nullable String postcode) {
        if (line == null || line.isBlank()) {
            return null;
        }
        String plain = CommuneName.searchable(line);
        if (postcode != null && !postcode.isBlank()) {
            plain = plain.replaceFirst("\\b" + Pattern.quote(postcode) + "\\b.*", "");
        }
        plain = GLUED_SUFFIX.matcher(BOX.matcher(plain).replaceAll(" ")).replaceAll("$1 $2");
        StringBuilder spelledOut = new StringBuilder();
        for (String word : plain.strip().split(" +")) {
            spelledOut.append(ABBREVIATIONS.getOrDefault(word, word)).append(' ');
        }
        return parsed(spelledOut.toString().strip());
    }

    private static @Nullable PlaceAddress parsed(String plain) {
        Matcher street = NUMBERED_STREET.matcher(plain);
        if (street.find()) {
            return of(street.group("numbers"), street.group("type"), street.group("name"));
        }
        street = STREET.matcher(plain);
        if (street.find()) {
            return of("", street.group("type"), street.group("name"));
        }
        Matcher spot = NUMBERED_SPOT.matcher(plain);
        return spot.find() ? of(spot.group("numbers"), "", spot.group("name")) : of("", "", plain);
    }

    private static @Nullable PlaceAddress of(String numbers, String type, String name) {
        Set<String> street = streetWords(name);
        Set<String> digits = PlaceName.words(numbers);
        digits.removeIf(word -> !Character.isDigit(word.charAt(0)));
        return street.isEmpty() ? null : new PlaceAddress(digits, type, street);
    }

    /** Up to the building, which another source leaves out: « Route de Bidache, Maison de services ». */
    private static Set<String> streetWords(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : PlaceName.words(name)) {
            if (!words.isEmpty() && COMPLEMENT.contains(word)) {
                break;
            }
            if (!LINKING.contains(word) && !INITIAL.matcher(word).matches()) {
                words.add(word);
            }
        }
        return words;
    }

    static Match compare(@Nullable PlaceAddress left, @Nullable PlaceAddress right) {
        if (left == null || right == null) {
            return Match.UNKNOWN;
        }
        boolean oneType = left.type.equals(right.type);
        boolean sameNumber = left.numbers.stream().anyMatch(right.numbers::contains);
        boolean noNumber = left.numbers.isEmpty() || right.numbers.isEmpty();
        if (!left.sharesWordsWith(right, oneType ? MOST : ALL) || !oneType && !sameNumber && !noNumber) {
            return left.type.isEmpty() || right.type.isEmpty() ? Match.UNKNOWN : Match.OTHER_STREET;
        }
        if (sameNumber || oneType && left.numbers.isEmpty() && right.numbers.isEmpty()) {
            return Match.SAME;
        }
        return noNumber ? Match.SAME_STREET : Match.OTHER_NUMBER;
    }

    private boolean sharesWordsWith(PlaceAddress other, double share) {
        boolean shorter = street.size() <= other.street.size();
        int shared = shorter ? PlaceName.shared(street, other.street) : PlaceName.shared(other.street, street);
        return shared >= share * Math.min(street.size(), other.street.size());
    }
}
