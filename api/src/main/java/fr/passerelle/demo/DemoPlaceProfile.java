package fr.passerelle.demo;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a place of a given typology usually offers, with the labels of the standard. */
record DemoPlaceProfile(
        List<String> services,
        List<String> publics,
        List<String> specificCare,
        List<String> fees,
        List<String> programmes,
        List<String> accessModes,
        List<String> supportModes,
        List<String> languages,
        List<String> equipment,
        SortedMap<String, Integer> perWeek,
        String presentation) {

    private static final Map<String, String> SERVICES = Map.of(
            "A", "Aide aux démarches administratives",
            "B", "Maîtrise des outils numériques du quotidien",
            "C", "Insertion professionnelle via le numérique",
            "D", "Utilisation sécurisée du numérique",
            "E", "Parentalité et éducation avec le numérique",
            "F", "Loisirs et créations numériques",
            "G", "Compréhension du monde numérique",
            "H", "Accès internet et matériel informatique",
            "I", "Acquisition de matériel informatique à prix solidaire");

    private static final Map<String, String> ACCESS = Map.of(
            "P", "Se présenter",
            "T", "Téléphoner",
            "M", "Contacter par mail",
            "R", "Prendre un RDV en ligne",
            "F", "Envoyer un mail avec une fiche de prescription");

    private static final Map<String, String> SUPPORT = Map.of(
            "S", "En autonomie",
            "I", "Accompagnement individuel",
            "C", "Dans un atelier collectif",
            "D", "À distance");

    static SortedMap<String, DemoPlaceProfile> byTypology() {
        SortedMap<String, DemoPlaceProfile> profiles = new TreeMap<>();
        DemoTable.rows("profiles.txt").forEach(row -> profiles.put(row.get(0), of(row)));
        return profiles;
    }

    private static DemoPlaceProfile of(List<String> row) {
        SortedMap<String, Integer> perWeek = new TreeMap<>();
        for (String cell : DemoTable.values(row.get(10))) {
            String[] parts = cell.split(":", 2);
            perWeek.put(parts[0], Integer.parseInt(parts[1]));
        }
        return new DemoPlaceProfile(
                labels(row.get(1), SERVICES),
                DemoTable.values(row.get(2)),
                DemoTable.values(row.get(3)),
                DemoTable.values(row.get(4)),
                DemoTable.values(row.get(5)),
                labels(row.get(6), ACCESS),
                labels(row.get(7), SUPPORT),
                DemoTable.values(row.get(8)),
                DemoTable.values(row.get(9)),
                perWeek,
                row.get(11));
    }

    private static List<String> labels(String cell, Map<String, String> labels) {
        return DemoTable.values(cell).stream()
                .map(letter -> labels.getOrDefault(letter, letter))
                .toList();
    }
}
