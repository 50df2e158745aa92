package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The closed lists that places are described with. In the French standard a value's label is its code, except for
 * kinds. Source: lieux de médiation numérique v1.0.2, {@code schema.json}; kinds as in the standard's own library.
 */
public enum Vocabulary {
    /** Typology: what kind of body runs the place. */
    KINDS(
            "ACI",
            "ACIPHC",
            "AFPA",
            "AI",
            "ASE",
            "ASSO",
            "ASSO_CHOMEUR",
            "Autre",
            "AVIP",
            "BIB",
            "CAARUD",
            "CADA",
            "CAF",
            "CAP_EMPLOI",
            "CAVA",
            "CC",
            "CCAS",
            "CCONS",
            "CD",
            "CDAS",
            "CFP",
            "CHRS",
            "CHU",
            "CIAS",
            "CIDFF",
            "CITMET",
            "CMP",
            "CMS",
            "CPAM",
            "CPH",
            "CS",
            "CSAPA",
            "CSC",
            "DEETS",
            "DEPT",
            "DIPLP",
            "E2C",
            "EA",
            "EATT",
            "EI",
            "EITI",
            "ENM",
            "EPCI",
            "EPI",
            "EPIDE",
            "EPN",
            "ES",
            "ESAT",
            "ESS",
            "ETTI",
            "EVS",
            "FABLAB",
            "FABRIQUE",
            "FAIS",
            "FT",
            "GEIQ",
            "HUDA",
            "LA_POSTE",
            "MDE",
            "MDH",
            "MDEF",
            "MDPH",
            "MDS",
            "MJC",
            "ML",
            "MQ",
            "MSA",
            "MSAP",
            "MUNI",
            "OACAS",
            "ODC",
            "OF",
            "OIL",
            "OPCS",
            "PAD",
            "PENSION",
            "PI",
            "PIJ_BIJ",
            "PIMMS",
            "PJJ",
            "PLIE",
            "PREF",
            "PREVENTION",
            "REG",
            "RELAIS_LECTURE",
            "RESSOURCERIE",
            "RFS",
            "RS_FJT",
            "SCP",
            "SPIP",
            "TIERS_LIEUX",
            "UDAF"),

    /** What a place helps with. */
    SERVICES(
            "Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien",
            "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique",
            "Parentalité et éducation avec le numérique",
            "Loisirs et créations numériques",
            "Compréhension du monde numérique",
            "Accès internet et matériel informatique",
            "Acquisition de matériel informatique à prix solidaire"),

    /** Whom a place is especially for. */
    PUBLICS("Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"),

    /** Particular needs that a place can receive. */
    SPECIAL_CARE(
            "Surdité",
            "Handicaps moteurs",
            "Handicaps mentaux",
            "Illettrisme",
            "Langues étrangères (anglais)",
            "Langues étrangères (autres)",
            "Déficience visuelle"),

    /** What it costs. */
    FEES("Gratuit", "Gratuit sous condition", "Payant"),

    /** Whether it travels. */
    ITINERANCE("Itinérant", "Fixe"),

    /** How one gets there. */
    ACCESS_MODES(
            "Se présenter",
            "Téléphoner",
            "Contacter par mail",
            "Prendre un RDV en ligne",
            "Ce lieu n'accueille pas de public",
            "Envoyer un mail avec une fiche de prescription"),

    /** How one is helped. */
    SUPPORT_MODES("En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance"),

    /** National programmes. */
    PROGRAMMES(
            "Aidants Connect",
            "Bibliothèques numérique de référence",
            "Certification PIX",
            "Conseillers numériques",
            "Emmaüs Connect",
            "France Services",
            "Grande école du numérique",
            "La Croix Rouge",
            "Point d'accès numérique CAF",
            "Promeneurs du net",
            "Relais numérique (Emmaüs Connect)"),

    /** Trainings and labels; « Étapes numériques (La Poste) » has no space in the schema's own pattern, which is taken for a slip. */
    TRAINING_LABELS(
            "Formé à « Mon Espace Santé »",
            "Formé à « DUPLEX » (illettrisme)",
            "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
            "Collectif ressources et acteurs réemploi (Normandie)",
            "Étapes numériques (La Poste)",
            "Fabriques de Territoire",
            "Les Éclaireurs du numérique (Drôme)",
            "Mes Papiers (Métropole de Lyon)",
            "ORDI 3.0",
            "SUD LABS (PACA)"),

    /** Ours: the standard has no field for it. */
    EQUIPMENT("COMPUTER", "PRINTER", "SCANNER");

    private final Set<String> codes;

    Vocabulary(String... codes) {
        this.codes = new LinkedHashSet<>(List.of(codes));
    }

    /** In the standard's order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /** Those that are not in the list, in the order they came. */
    public List<String> foreign(Collection<String> values) {
        return values.stream().filter(value -> !codes.contains(value)).toList();
    }

    /** @throws Problem invalid-request (400) at the field that asks for what is not in the list */
    public void require(String field, Collection<String> asked) {
        if (!foreign(asked).isEmpty()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, field, "must be of " + codes);
        }
    }
}
