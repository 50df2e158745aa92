package fr.passerelle.exchange;

import fr.passerelle.network.PlaceCard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each place helps with as services of data.inclusion v1 ({@code service.json}): those that the directory keeps; for
 * a place without any, one for each label of the standard, called by it. Source of the translation: data.inclusion, mapping of « médiation numérique »
 * (dbt, 001_mappings/mediation_numerique).
 */
final class DataInclusionServicesWriter implements PlaceWriter {

    private static final String FUNDAMENTALS = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String ONLINE = "numerique--acceder-a-des-services-en-ligne";
    private static final String EQUIPMENT = "numerique--acquerir-un-equipement";

    private static final Map<String, List<String>> THEMES = Map.of(
            "Accès internet et matériel informatique",
            List.of("numerique--acceder-a-une-connexion-internet", EQUIPMENT),
            "Acquisition de matériel informatique à prix solidaire",
            List.of(EQUIPMENT),
            "Aide aux démarches administratives",
            List.of("difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives", ONLINE),
            "Compréhension du monde numérique",
            List.of(FUNDAMENTALS),
            "Utilisation sécurisée du numérique",
            List.of(FUNDAMENTALS),
            "Insertion professionnelle via le numérique",
            List.of("preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi", FUNDAMENTALS),
            "Loisirs et créations numériques",
            List.of("remobilisation--activites-sportives-et-culturelles", FUNDAMENTALS),
            "Maîtrise des outils numériques du quotidien",
            List.of(FUNDAMENTALS, ONLINE),
            "Parentalité et éducation avec le numérique",
            List.of("famille--soutien-a-la-parentalite-et-a-leducation", FUNDAMENTALS));

    /** In the order in which one is chosen, since v1 takes a single type. */
    private static final Map<String, String> TYPES = Map.of(
            "Accompagnement individuel", "accompagnement",
            "Dans un atelier collectif", "atelier",
            "En autonomie", "aide-materielle");

    private static final Map<String, String> MOBILISATION = Map.of(
            "Contacter par mail", "envoyer-un-courriel",
            "Envoyer un mail avec une fiche de prescription", "envoyer-un-courriel",
            "Prendre un RDV en ligne", "utiliser-lien-mobilisation",
            "Se présenter", "se-presenter",
            "Téléphoner", "telephoner");

    private static final Map<String, String> PUBLICS = Map.ofEntries(
            Map.entry("Étudiants", "etudiants"),
            Map.entry("Familles et/ou enfants", "familles"),
            Map.entry("Femmes", "femmes"),
            Map.entry("Jeunes", "jeunes"),
            Map.entry("Seniors", "seniors"),
            Map.entry("Déficience visuelle", "personnes-en-situation-de-handicap"),
            Map.entry("Handicaps mentaux", "personnes-en-situation-de-handicap"),
            Map.entry("Handicaps moteurs", "personnes-en-situation-de-handicap"),
            Map.entry("Surdité", "personnes-en-situation-de-handicap"),
            Map.entry("Langues étrangères (anglais)", "personnes-exilees"),
            Map.entry("Langues étrangères (autres)", "personnes-exilees"));

    @Override
    public void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException {
        JsonItems.write(places, out, DataInclusionServicesWriter::services);
    }

    private static List<Map<String, @Nullable Object>> services(ExportedPlace place) {
        List<Map<String, @Nullable Object>> services = new ArrayList<>();
        if (!place.services().isEmpty()) {
            place.services().forEach(service -> services.add(DescribedService.of(place, service)));
            return services;
        }
        for (String label : place.card().services()) {
            services.add(service(place, label));
        }
        return services;
    }

    private static Map<String, @Nullable Object> service(ExportedPlace place, String label) {
        PlaceCard card = place.card();
        String structure = DataInclusionStructuresWriter.id(place);
        Map<String, @Nullable Object> service = DataInclusionStructuresWriter.common(
                place, structure + "-" + TermTable.folded(label).replace(' ', '-'), label);
        String text = DataInclusionStructuresWriter.text(card);
        service.put("structure_id", structure);
        service.put("description", text == null ? label + " (" + card.name() + ")" : text);
        service.put("thematiques", THEMES.getOrDefault(label, List.of()));
        service.put(
                "type",
                TYPES.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(type -> card.supportModes().contains(type.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null));
        Set<String> publics = told(PUBLICS, card.publics());
        publics.addAll(told(PUBLICS, card.specialCare()));
        service.put("publics", publics.isEmpty() ? List.of("tous-publics") : publics);
        fees(card, service);
        service.put("modes_accueil", reception(card));
        Set<String> ways = told(MOBILISATION, card.accessModes());
        service.put("modes_mobilisation", ways.isEmpty() ? null : ways);
        service.put("lien_mobilisation", card.bookingUrl());
        service.put("zone_eligibilite", card.competentFor().isEmpty() ? null : card.competentFor());
        return service;
    }

    /** v1 knows free and paid only; what is free for some is said in words. */
    private static void fees(PlaceCard card, Map<String, @Nullable Object> service) {
        boolean free = card.fees().equals(List.of("Gratuit"));
        boolean paid = card.fees().equals(List.of("Payant"));
        service.put("frais", free ? "gratuit" : paid ? "payant" : null);
        service.put("frais_precisions", free || paid || card.fees().isEmpty() ? null : String.join(", ", card.fees()));
    }

    private static @Nullable List<String> reception(PlaceCard card) {
        if (card.supportModes().isEmpty()) {
            return null;
        }
        List<String> modes = new ArrayList<>();
        if (card.supportModes().stream().anyMatch(mode -> !mode.equals("À distance"))) {
            modes.add("en-presentiel");
        }
        if (card.supportModes().contains("À distance")) {
            modes.add("a-distance");
        }
        return modes;
    }

    private static Set<String> told(Map<String, String> table, List<String> labels) {
        Set<String> told = new LinkedHashSet<>();
        labels.stream().map(table::get).filter(java.util.Objects::nonNull).forEach(told::add);
        return told;
    }
}
