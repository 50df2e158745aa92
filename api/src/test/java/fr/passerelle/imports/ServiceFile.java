package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/** A file of services as data.inclusion writes it, one object to a service. */
final class ServiceFile {

    private ServiceFile() {}

    static String service(String id, String structure, String name) {
        return """
                {"id": "dora--%s", "structure_id": "%s", "source": "dora", "nom": "%s", "date_maj": "2026-01-05",
                 "description": "On vous aide.", "type": "accompagnement", "telephone": "+33144556677",
                 "thematiques": ["lecture-ecriture-calcul--maitriser-le-francais"], "frais": "gratuit",
                 "modes_mobilisation": ["telephoner"]}""".formatted(id, structure, name);
    }

    static Response send(String subject, String source, String... services) {
        return as(subject)
                .multiPart(
                        "file",
                        "services.json",
                        ("[" + String.join(",", services) + "]").getBytes(StandardCharsets.UTF_8))
                .multiPart("source", source)
                .post("/imports");
    }
}
