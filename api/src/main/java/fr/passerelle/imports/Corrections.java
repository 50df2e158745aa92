package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.imports.ImportRowResponse.FieldValue;
import fr.passerelle.network.Directory;
import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the directory says otherwise than a source, as a table for the source's keeper. Who collected a place and when it
 * was last verified are no corrections.
 */
@ApplicationScoped
class Corrections {

    private static final Set<CardField> NO_CORRECTION =
            Set.of(CardField.SOURCE, CardField.VERIFIED_ON, CardField.SERVICE_SOURCE, CardField.SERVICE_VERIFIED_ON);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final EntityManager entities;
    private final Directory directory;
    private final Sources sources;

    Corrections(EntityManager entities, Directory directory, Sources sources) {
        this.entities = entities;
        this.directory = directory;
        this.sources = sources;
    }

    /** CSV as a French spreadsheet opens it: UTF-8 with a mark, semicolons. */
    String of(DirectorySource source) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        line(csv, "identifiant", "lieu", "champ", "source", "annuaire");
        List<Tuple> rows = entities.createNativeQuery("""
                        select o.origin_key, o.place_id, cast(o.card as text) from place_origin o
                          join place p on p.id = o.place_id
                         where o.source_id = :source and p.territory_code = coalesce(cast(:scope as text), p.territory_code)
                         order by o.origin_key""", Tuple.class)
                .setParameter("source", source.id)
                .setParameter("scope", sources.scope())
                .getResultList();
        Map<UUID, FiledPlace> places = directory.filed(
                rows.stream().map(row -> row.get(1, UUID.class)).distinct().toList());
        for (Tuple row : rows) {
            FiledPlace place = places.get(row.get(1, UUID.class));
            String key = row.get(0, String.class);
            if (place != null && source.format == SourceFormat.DATA_INCLUSION_SERVICES) {
                ServiceCard theirs = Cards.readService(row.get(2, String.class));
                place.service(ServiceKey.id(source.id, key))
                        .ifPresent(
                                service -> compare(csv, ServiceKey.named(key), theirs, service.card(), theirs.name()));
            } else if (place != null) {
                compare(csv, key, Cards.read(row.get(2, String.class)), place);
            }
        }
        return csv.toString();
    }

    private static void compare(StringBuilder csv, String key, PlaceCard theirs, FiledPlace place) {
        String name = place.card().name();
        if (place.closedOn() != null) {
            line(csv, key, name, "CLOSED_ON", "", place.closedOn().toString());
            return;
        }
        compare(csv, key, theirs, place.card(), name);
    }

    private static void compare(StringBuilder csv, String key, Object theirs, Object kept, String name) {
        Map<CardField, List<String>> said = values(theirs);
        Map<CardField, List<String>> known = values(kept);
        for (CardField field : CardField.values()) {
            List<String> from = said.getOrDefault(field, List.of());
            List<String> ours = known.getOrDefault(field, List.of());
            if (!NO_CORRECTION.contains(field) && !Set.copyOf(from).equals(Set.copyOf(ours))) {
                line(csv, key, name, field.name(), String.join("|", from), String.join("|", ours));
            }
        }
    }

    private static Map<CardField, List<String>> values(Object card) {
        return ThreeWayMerge.values(card).stream()
                .collect(Collectors.toMap(
                        FieldValue::field,
                        FieldValue::values,
                        (one, other) -> one,
                        () -> new EnumMap<>(CardField.class)));
    }

    private static void line(StringBuilder csv, String... cells) {
        csv.append(java.util.Arrays.stream(cells).map(Corrections::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** Source: OWASP, CSV injection. The leading apostrophe keeps a spreadsheet from taking the cell for a formula. */
    static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
