package fr.passerelle.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which e-mail addresses may be shown to everybody: those of a function or a house, never those of a person. An address
 * counts as generic when what stands before the @ begins with a word of a closed list (« contact », « mairie.rocheval »,
 * « france-services »). Everything else is taken for a person's: a generic address that is held back costs a phone
 * call, a person's that is published cannot be taken back.
 */
public final class GenericMailbox {

    /** Whole first words. */
    private static final Set<String> WORDS = Set.of(
            "info",
            "infos",
            "information",
            "informations",
            "renseignement",
            "renseignements",
            "bonjour",
            "hello",
            "coucou",
            "ccas",
            "cias",
            "mds",
            "msap",
            "msp",
            "mfs",
            "epn",
            "cdas",
            "cms",
            "umf",
            "mjc",
            "csc",
            "cs",
            "bm",
            "bib",
            "biblio",
            "mediatheque",
            "ludotheque",
            "standard",
            "service",
            "services",
            "sav",
            "formation",
            "formations",
            "direction",
            "administration",
            "admin",
            "bureau",
            "equipe",
            "asso",
            "association",
            "centre",
            "espace",
            "point",
            "pole",
            "maison",
            "agence",
            "antenne",
            "relais",
            "tiers",
            "ville",
            "commune",
            "dept",
            "pimms",
            "numerique",
            "inclusion",
            "mediation",
            "conseiller",
            "conseillers",
            "conseillere",
            "cnfs",
            "pij",
            "bij",
            "bus",
            "emploi",
            "rdv",
            "reservation",
            "reservations",
            "ateliers",
            "atelier");

    /** Beginnings long enough that no first name begins so. */
    private static final List<String> BEGINNINGS = List.of(
            "contact",
            "accueil",
            "mairie",
            "secretariat",
            "mediatheque",
            "bibliotheque",
            "franceservice",
            "france-service",
            "france.service",
            "france_service",
            "cyberbase",
            "cybercentre",
            "centresocial",
            "espacenumerique",
            "espacepublicnumerique",
            "maisonfranceservice",
            "maisondeservice",
            "tierslieu",
            "missionlocale",
            "emmaus",
            "croixrouge",
            "secourspopulaire",
            "secourscatholique",
            "communaute");

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    private GenericMailbox() {}

    public static boolean is(String address) {
        int at = address.indexOf('@');
        if (at < 1) {
            return false;
        }
        String local = plain(address.substring(0, at));
        return WORDS.contains(local.split("[^a-z]", 2)[0])
                || BEGINNINGS.stream().anyMatch(local::startsWith);
    }

    public static List<String> only(List<String> addresses) {
        return addresses.stream().filter(GenericMailbox::is).toList();
    }

    /** A text in which a person's address gives way to an ellipsis. */
    public static @Nullable String withoutPersons(@Nullable String text) {
        return text == null
                ? null
                : ADDRESS.matcher(text)
                        .replaceAll(found -> is(found.group()) ? Matcher.quoteReplacement(found.group()) : "…");
    }

    private static String plain(String local) {
        return Normalizer.normalize(local.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
