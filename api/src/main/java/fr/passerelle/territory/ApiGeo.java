package fr.passerelle.territory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The State's service of communes (geo.api.gouv.fr, open data, no key). It documents no pages: the whole country is
 * asked for one département at a time. It does not say of which day its data are either: the day of the load stands
 * for it.
 */
@ApplicationScoped
class ApiGeo {

    static final String NAME = "API Géo";
    private static final TypeReference<ApiGeoCommune.Named> ONE_NAMED = new TypeReference<>() {};
    private static final TypeReference<List<ApiGeoCommune.Named>> NAMED = new TypeReference<>() {};
    private static final TypeReference<List<ApiGeoCommune>> COMMUNES = new TypeReference<>() {};
    private static final TypeReference<List<ApiGeoCommune.Part>> PARTS = new TypeReference<>() {};

    private final ApiGeoCalls calls;

    ApiGeo(ApiGeoCalls calls) {
        this.calls = calls;
    }

    /** The code of every département and of what stands for one overseas. */
    List<String> territories() {
        return calls.get("/departements?zone=metro,drom,com&fields=code,nom", NAMED).orElse(List.of()).stream()
                .map(ApiGeoCommune.Named::code)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /**
     * Communes, outlines thinned for a map, and the codes of communes that are now a part of another.
     *
     * @throws LoadRefused UNKNOWN_TERRITORY, API_GEO_SILENT or API_GEO_UNREADABLE
     */
    ReferenceData read(String territory) {
        if (calls.get("/departements/" + territory + "?fields=code,nom", ONE_NAMED)
                .isEmpty()) {
            throw new LoadRefused(LoadRefusal.UNKNOWN_TERRITORY, List.of(territory));
        }
        List<ApiGeoCommune> answered = calls.get(
                        "/departements/" + territory + "/communes?format=json&fields=" + ApiGeoCommune.FIELDS, COMMUNES)
                .orElse(List.of());
        Map<String, String> epcis = epciNames(territory, answered);
        List<ReferenceCommune> communes = answered.stream()
                .map(commune -> commune(territory, commune, epcis))
                .toList();
        return new ReferenceData(
                territory, NAME, null, communes, outlines(answered), List.of(), formerCodes(territory));
    }

    private static ReferenceCommune commune(String territory, ApiGeoCommune commune, Map<String, String> epcis) {
        List<Double> centre = commune.centre() == null ? null : commune.centre().coordinates();
        if (commune.code() == null || commune.name() == null || centre == null || centre.size() < 2) {
            throw unreadable("commune " + commune.code() + " without code, nom or centre");
        }
        String siren = commune.siren();
        return new ReferenceCommune(
                commune.code(),
                territory,
                commune.name(),
                commune.population(),
                centre.get(0),
                centre.get(1),
                siren,
                siren == null ? null : epcis.get(siren),
                commune.postcodes() == null ? List.of() : List.copyOf(commune.postcodes()));
    }

    /** The names come with the communes; only where one is missing is the service asked for all of them. */
    private Map<String, String> epciNames(String territory, List<ApiGeoCommune> communes) {
        List<ApiGeoCommune.Named> named = new ArrayList<>();
        communes.stream().map(ApiGeoCommune::epci).filter(Objects::nonNull).forEach(named::add);
        if (communes.stream().anyMatch(commune -> commune.siren() != null && commune.epci() == null)) {
            named.addAll(calls.get("/epcis?codeDepartement=" + territory + "&fields=code,nom", NAMED)
                    .orElse(List.of()));
        }
        Map<String, String> names = new HashMap<>();
        for (ApiGeoCommune.Named epci : named) {
            if (epci.code() != null && epci.name() != null) {
                names.put(epci.code(), epci.name());
            }
        }
        return names;
    }

    private static Map<String, String> outlines(List<ApiGeoCommune> communes) {
        Map<String, String> outlines = new TreeMap<>();
        for (ApiGeoCommune commune : communes) {
            @Nullable JsonNode outline = commune.outline();
            if (commune.code() != null && outline != null && Outlines.isOutline(outline.toString())) {
                outlines.put(commune.code(), outline.toString());
            }
        }
        return Outlines.thinned(outlines);
    }

    private Map<String, String> formerCodes(String territory) {
        Map<String, String> former = new HashMap<>();
        String path = "/communes_associees_deleguees?codeDepartement=" + territory + "&fields=nom,code,chefLieu";
        for (ApiGeoCommune.Part part : calls.get(path, PARTS).orElse(List.of())) {
            if (part.code() != null && part.today() != null) {
                former.put(part.code(), part.today());
            }
        }
        return former;
    }

    private static LoadRefused unreadable(String what) {
        return new LoadRefused(LoadRefusal.API_GEO_UNREADABLE, new IOException(what));
    }
}
