package fr.passerelle.exchange;

import fr.passerelle.network.FiledService;
import fr.passerelle.network.GenericMailbox;
import fr.passerelle.network.ServiceCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service that the directory keeps, as one of data.inclusion v1. What v1 has no room for (codes of older versions,
 * several types, further e-mail addresses, who described it first) stands beside it in a field of our own, under the
 * columns' names, so that reading here gives back all of it. No person's e-mail address leaves.
 */
final class DescribedService {

    /** Of our own; the schema of v1 allows further fields. */
    static final String BESIDE = "passerelle";

    private static final int SHORTEST_TEXT = 5;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 2083;
    private static final Pattern ZONE = Pattern.compile("\\w{5}|\\w{2,3}|\\d{9}|france");

    private final Map<String, @Nullable Object> fields;
    private final Map<String, @Nullable Object> beside = new LinkedHashMap<>();

    private DescribedService(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    static Map<String, @Nullable Object> of(ExportedPlace place, FiledService service) {
        ServiceCard card = service.card();
        DescribedService item = new DescribedService(DataInclusionStructuresWriter.common(
                place, DataInclusionStructuresWriter.SOURCE + "--" + service.id(), card.name()));
        item.write(place, card);
        return item.fields;
    }

    private void write(ExportedPlace place, ServiceCard card) {
        beside.put("source", card.source());
        put("nom", DataInclusionStructuresWriter.name(card.name()), card.name());
        fields.put("date_maj", card.verifiedOn().toString());
        fields.put("structure_id", DataInclusionStructuresWriter.id(place));
        String description = GenericMailbox.withoutPersons(card.description());
        put(
                "description",
                described(description, card.name() + " (" + place.card().name() + ")"),
                description);
        address("lien_source", card.sourceUrl());
        codes("thematiques", card.thematiques());
        one("type", "types", card.types());
        codes("publics", card.publicsServed());
        fields.put("publics_precisions", GenericMailbox.withoutPersons(card.publicsDetail()));
        one("frais", "frais", card.frais());
        fields.put("frais_precisions", GenericMailbox.withoutPersons(card.feesDetail()));
        codes("modes_accueil", card.modesAccueil());
        codes("modes_mobilisation", card.modesMobilisation());
        codes("mobilisable_par", card.mobilisablePar());
        fields.put("mobilisation_precisions", GenericMailbox.withoutPersons(card.mobilisationDetail()));
        address("lien_mobilisation", GenericMailbox.withoutPersons(card.mobilisationUrl()));
        fields.put("conditions_acces", GenericMailbox.withoutPersons(card.accessConditions()));
        list("zone_eligibilite", card.eligibilityZone(), zone -> ZONE.matcher(zone)
                .matches());
        fields.put("telephone", card.phone());
        List<String> emails = GenericMailbox.only(card.emails());
        put("courriel", first(emails), emails.size() > 1 ? emails : first(emails));
        fields.put("horaires_accueil", card.openingHours());
        put("nombre_semaines", card.weeks() == null || card.weeks() < 1 ? null : card.weeks(), card.weeks());
        fields.put("volume_horaire_hebdomadaire", card.hoursPerWeek());
        fields.put(BESIDE, beside);
    }

    /** 5 to 10,000 characters. */
    private static String described(@Nullable String said, String otherwise) {
        if (said == null || said.length() < SHORTEST_TEXT) {
            return otherwise;
        }
        return said.length() <= LONGEST_TEXT ? said : said.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private void address(String column, @Nullable String address) {
        put(column, address != null && address.length() > LONGEST_ADDRESS ? null : address, address);
    }

    private void codes(String column, List<String> codes) {
        list(column, codes, code -> DataInclusionCodes.has(column, code));
    }

    private void list(String column, List<String> said, Predicate<String> fits) {
        List<String> held = said.stream().filter(fits).toList();
        fields.put(column, held.isEmpty() ? null : held);
        if (!held.equals(said)) {
            beside.put(column, said);
        }
    }

    /** v1 takes a single code. */
    private void one(String column, String before, List<String> codes) {
        List<String> known = new ArrayList<>(codes);
        known.removeIf(code -> !DataInclusionCodes.has(column, code));
        fields.put(column, known.isEmpty() ? null : known.get(0));
        if (codes.size() > 1 || known.size() < codes.size()) {
            beside.put(before, codes);
        }
    }

    private void put(String column, @Nullable Object held, @Nullable Object said) {
        fields.put(column, held);
        if (!Objects.equals(held, said)) {
            beside.put(column, said);
        }
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }
}
