package fr.passerelle.local;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The four ports of a local run. The browser uses the first; the others listen on 127.0.0.1 only. */
record Ports(int web, int api, int keycloak, int postgres) {

    static Ports from(int first) {
        return new Ports(first, first + 1, first + 2, first + 3);
    }

    /** The web client is at localhost and Keycloak at 127.0.0.1, as two sites: cookies behave as in production. */
    String webUrl() {
        return "http://localhost:" + web;
    }

    String apiUrl() {
        return "http://127.0.0.1:" + api;
    }

    void requireFree() throws IOException, Refusal {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("l'application", web);
        wanted.put("l'API", api);
        wanted.put("Keycloak", keycloak);
        wanted.put("PostgreSQL", postgres);
        for (Map.Entry<String, Integer> part : wanted.entrySet()) {
            if (!FreePort.isFree(part.getValue())) {
                throw new Refusal("Le port " + part.getValue() + ", prévu pour " + part.getKey()
                        + ", est déjà pris par un autre programme : choisissez-en d'autres, par exemple avec --port "
                        + (web < 60000 ? web + 1000 : web - 1000) + ".");
            }
        }
    }
}
