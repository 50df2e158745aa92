package fr.passerelle.territory;

import fr.passerelle.testing.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Five communes of a real département, as a reference brings them; the tests that load them take them away again. */
@ApplicationScoped
class Gironde {

    static final String CODE = "33";

    private final TestDatabase database;

    Gironde(TestDatabase database) {
        this.database = database;
    }

    static ReferenceCommune commune(String code, String name, int population) {
        return new ReferenceCommune(
                code, CODE, name, population, -0.5, 44.8, "243300316", "Bordeaux Métropole", List.of("33000"));
    }

    static List<ReferenceCommune> communes() {
        return new ArrayList<>(List.of(
                commune("33008", "Porte-de-Benauge", 456),
                commune("33055", "Blaignan-Prignac", 407),
                commune("33063", "Bordeaux", 267_991),
                commune("33380", "Val-de-Livenne", 1_800)));
    }

    static Map<String, String> outlines() {
        Map<String, String> outlines = new TreeMap<>();
        communes()
                .forEach(commune -> outlines.put(
                        commune.code(),
                        "{\"type\":\"Polygon\",\"coordinates\":[[[-0.6,44.7],[-0.4,44.7],[-0.4,44.9],[-0.6,44.7]]]}"));
        return outlines;
    }

    static ReferenceData data(List<ReferenceCommune> communes) {
        return new ReferenceData(
                CODE,
                "communes.csv",
                "2026",
                communes,
                outlines(),
                List.of(
                        new ReferenceIndicator(
                                "33063", Indicator.POVERTY_RATE, IndicatorState.KNOWN, 18.0, "indicateurs.csv", 2021),
                        new ReferenceIndicator(
                                "33008", Indicator.POVERTY_RATE, IndicatorState.SECRET, null, "indicateurs.csv", 2021)),
                new HashMap<>());
    }

    void remove() {
        for (String statement : List.of(
                "delete from territory_load",
                "delete from commune_former_code where insee_code like '33%'",
                "delete from commune_indicator where insee_code like '33%'",
                "delete from commune where insee_code like '33%'",
                "delete from territory where code = '33'")) {
            database.run(statement);
        }
    }
}
