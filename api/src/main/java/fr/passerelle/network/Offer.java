package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import java.util.List;
import java.util.Set;

/**
 * Which places help with which orientation type, by the labels of the standard they declare (any one is enough).
 * Source: « Faire le point », from type to the directory. Ranking and its reasons belong to matching; this only says
 * who helps with this at all.
 */
enum Offer {
    ACT_ON_BEHALF(Set.of("Aide aux démarches administratives"), Set.of(), Set.of()),
    DO_TOGETHER(Set.of("Aide aux démarches administratives"), Set.of(), Set.of()),
    LEARNING_PATH(
            Set.of(
                    "Maîtrise des outils numériques du quotidien",
                    "Compréhension du monde numérique",
                    "Utilisation sécurisée du numérique"),
            Set.of(),
            Set.of()),
    EQUIPMENT_OR_CONNECTION(
            Set.of("Acquisition de matériel informatique à prix solidaire", "Accès internet et matériel informatique"),
            Set.of(),
            Set.of()),
    READING_WRITING_FRENCH(
            Set.of(), Set.of("Illettrisme"), Set.of("RELAIS_LECTURE", "OF", "E2C"), "lecture-ecriture-calcul--"),
    PAPER_PHONE_COUNTER(
            Set.of(),
            Set.of(),
            Set.of(
                    "RFS",
                    "CCAS",
                    "CIAS",
                    "MUNI",
                    "CAF",
                    "CPAM",
                    "MSA",
                    "FT",
                    "CFP",
                    "PREF",
                    "MDPH",
                    "LA_POSTE",
                    "MSAP",
                    "PIMMS")),
    SOCIAL_FOLLOW_UP(Set.of(), Set.of(), Set.of("CCAS", "CIAS", "MDS", "DEPT", "CDAS", "CMS"));

    private final Set<String> services;
    private final Set<String> specialCare;
    private final Set<String> kinds;
    private final String themes;

    Offer(Set<String> services, Set<String> specialCare, Set<String> kinds) {
        this(services, specialCare, kinds, "");
    }

    Offer(Set<String> services, Set<String> specialCare, Set<String> kinds, String themes) {
        this.themes = themes;
        this.services = services;
        this.specialCare = specialCare;
        this.kinds = kinds;
    }

    static boolean helpsWith(Place place, OrientationType type) {
        Offer offer = valueOf(type.name());
        return any(place.services, offer.services)
                || any(place.specialCare, offer.specialCare)
                || any(place.kinds, offer.kinds);
    }

    private static boolean any(List<String> declared, Set<String> wanted) {
        return declared.stream().anyMatch(wanted::contains);
    }

    Set<String> services() {
        return services;
    }

    Set<String> specialCare() {
        return specialCare;
    }

    Set<String> kinds() {
        return kinds;
    }

    /** How the codes of data.inclusion begin that one of the place's described services may carry instead; often empty. */
    String themes() {
        return themes;
    }
}
