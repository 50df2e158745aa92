package fr.passerelle.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a place is, as its name (else its source's codes) tells: enough to keep a library from a town hall. */
enum PlaceKind {
    FRANCE_SERVICES(
            "(espaces?|maisons?|bus)? ?france services?|msap|(espace|maison|plateforme) (de |des )?services? (au |aux )?publics?",
            "rfs|france services"),
    POST_OFFICE("la poste|bureau de poste|agence postale", "la poste"),
    TOWN_HALL("mairie|commune d[eu]?|ville de|hotel de ville", "muni"),
    SOCIAL_ACTION("ccas|cias|c c a s|(centre|ctre) (inter)?com(munal)?( d)? action sociale", "ccas|cias"),
    INTERCOMMUNAL(
            "communaute( de com(munes?)?| d agglo(meration)?| urbaine|$)|cc|ca|cdc|metropole|agglomeration|agglo|sivom|syndicat",
            "cc|epci"),
    DEPARTMENT("departement|conseil departemental", "cd"),
    LIBRARY("(ludo ?)?(bibliotheques?|mediatheques?)|ludotheque", "bib"),
    SOCIAL_CENTRE(
            "(centres?|ctre) (d animation |municipal )?(socio ?)?(social|culturel|socioculturel)|csc|mjc", "cs|mjc"),
    YOUTH("pij|bij|cij|crij|info(rmation)?s? jeune(s|sse)|espace jeunes|point rencontre jeunes", "pij_bij"),
    YOUNG_WORKERS("mis(sion)? locale?", "ml"),
    SHELTER("chrs|alt|rs|ghl|maison relais|pension de famille|hebergement|fjt", "chrs|rs_fjt"),
    CHAMBER("chambre (departementale )?d ?agriculture", "ccons");

    private static final Set<PlaceKind> HOSTS =
            EnumSet.of(POST_OFFICE, TOWN_HALL, SOCIAL_ACTION, INTERCOMMUNAL, DEPARTMENT, SOCIAL_CENTRE, YOUNG_WORKERS);

    private final Pattern words;
    private final Pattern codes;

    PlaceKind(String words, String codes) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
        this.codes = Pattern.compile(codes);
    }

    /** @param name searchable, @param codes of the source: they speak where the name says nothing */
    static Set<PlaceKind> of(String name, Set<String> codes) {
        EnumSet<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        for (PlaceKind kind : values()) {
            if (kind.words.matcher(name).find()) {
                kinds.add(kind);
            }
        }
        boolean named = !kinds.isEmpty();
        for (PlaceKind kind : values()) {
            if ((!named || kind == FRANCE_SERVICES)
                    && codes.stream().anyMatch(code -> kind.codes
                            .matcher(code.toLowerCase(Locale.ROOT))
                            .matches())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The name without the words that only say what the place is. */
    static String without(String name) {
        String rest = name;
        for (PlaceKind kind : values()) {
            rest = kind.words.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /** A France Services is kept by a town hall, a post office, a social centre: their kinds do not set it apart. */
    static boolean exclude(Set<PlaceKind> left, Set<PlaceKind> right) {
        if (left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains)) {
            return false;
        }
        return !mayHost(left, right);
    }

    /** One body keeps several shelters behind one door; of the other kinds a door has one. */
    boolean oneToADoor() {
        return this != SHELTER;
    }

    /** One is a France Services, the other a body that may keep one. */
    static boolean mayHost(Set<PlaceKind> left, Set<PlaceKind> right) {
        return hosts(left, right) || hosts(right, left);
    }

    private static boolean hosts(Set<PlaceKind> host, Set<PlaceKind> guest) {
        return guest.contains(FRANCE_SERVICES) && host.stream().anyMatch(HOSTS::contains);
    }
}
