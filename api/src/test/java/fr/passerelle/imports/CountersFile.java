package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;

import fr.passerelle.exchange.SourceFormat;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** DILA's « base de données locales » in its documented shape, a few counters of it. */
final class CountersFile {

    private CountersFile() {}

    /** @param competentFor the communes of its pivot; none: the pivot names none */
    static String counter(String id, String name, String type, double north, List<String> competentFor) {
        String codes =
                competentFor.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", ", "[", "]"));
        return """
                {"id": "%s", "nom": "%s", "code_insee_commune": "08003",
                 "pivot": [{"type_service_local": "%s", "code_insee_commune": %s}],
                 "adresse": [{"type_adresse": "Adresse", "numero_voie": "%s rue de la %s", "code_postal": "08100",
                              "nom_commune": "Bourg 08", "longitude": "3.30", "latitude": "%s"}],
                 "telephone": [{"valeur": "05 36 49 0%s 01", "description": ""}],
                 "plage_ouverture": [{"nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi",
                                      "valeur_heure_debut_1": "08:30:00", "valeur_heure_fin_1": "12:30:00"}],
                 "date_modification": "18/12/2025 17:42:39"}""".formatted(id, name, type, codes, name.length(), name, 45.34 + north, (int) (north * 100));
    }

    static Response send(String subject, String source, String... counters) {
        return as(subject)
                .multiPart(
                        "file",
                        "base-locale.json",
                        ("{\"service\": [" + String.join(",", counters) + "]}").getBytes(StandardCharsets.UTF_8))
                .multiPart("source", source)
                .multiPart("sourceName", "DILA " + source)
                .multiPart("format", SourceFormat.PUBLIC_COUNTERS.name())
                .post("/imports");
    }
}
