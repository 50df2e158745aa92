package fr.passerelle.exchange;

import fr.passerelle.platform.spreadsheet.CellGuard;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The standard « lieux de médiation numérique », v1.0.2 and the versions before it, which named fields and labels
 * differently. Source: LaMednum, standard-mediation-num, {@code schema.json}.
 */
final class MednumReader implements RowReader {

    private static final TermTable TERMS = TermTable.load("mednum.txt");

    static final Map<String, PlaceField> FIELDS = Map.ofEntries(
            Map.entry("id", PlaceField.ID),
            Map.entry("pivot", PlaceField.PIVOT),
            Map.entry("nom", PlaceField.NAME),
            Map.entry("commune", PlaceField.COMMUNE),
            Map.entry("code_postal", PlaceField.POSTCODE),
            Map.entry("code_insee", PlaceField.COMMUNE_CODE),
            Map.entry("adresse", PlaceField.ADDRESS),
            Map.entry("complement_adresse", PlaceField.ADDRESS_COMPLEMENT),
            Map.entry("latitude", PlaceField.LATITUDE),
            Map.entry("longitude", PlaceField.LONGITUDE),
            Map.entry("typologie", PlaceField.KINDS),
            Map.entry("telephone", PlaceField.PHONE),
            Map.entry("courriels", PlaceField.EMAILS),
            Map.entry("site_web", PlaceField.WEBSITES),
            Map.entry("horaires", PlaceField.OPENING_HOURS),
            Map.entry("presentation_resume", PlaceField.SUMMARY),
            Map.entry("presentation_detail", PlaceField.DESCRIPTION),
            Map.entry("source", PlaceField.SOURCE),
            Map.entry("itinerance", PlaceField.ITINERANCE),
            Map.entry("structure_parente", PlaceField.PARENT_STRUCTURE),
            Map.entry("date_maj", PlaceField.VERIFIED_ON),
            Map.entry("services", PlaceField.SERVICES),
            Map.entry("publics_specifiquement_adresses", PlaceField.PUBLICS),
            Map.entry("prise_en_charge_specifique", PlaceField.SPECIAL_CARE),
            Map.entry("frais_a_charge", PlaceField.FEES),
            Map.entry("dispositif_programmes_nationaux", PlaceField.PROGRAMMES),
            Map.entry("formations_labels", PlaceField.TRAINING_LABELS),
            Map.entry("autres_formations_labels", PlaceField.OTHER_LABELS),
            Map.entry("modalites_acces", PlaceField.ACCESS_MODES),
            Map.entry("modalites_accompagnement", PlaceField.SUPPORT_MODES),
            Map.entry("fiche_acces_libre", PlaceField.ACCESSIBILITY_URL),
            Map.entry("prise_rdv", PlaceField.BOOKING_URL));

    /** As versions before 1.0 called them. */
    private static final Map<String, PlaceField> OLD_FIELDS = Map.of(
            "courriel", PlaceField.EMAILS,
            "publics_accueillis", PlaceField.PUBLICS,
            "conditions_acces", PlaceField.FEES,
            "labels_nationaux", PlaceField.PROGRAMMES,
            "labels_autres", PlaceField.OTHER_LABELS,
            "accessibilite", PlaceField.ACCESSIBILITY_URL);

    private final ReadingGround ground;

    MednumReader(ReadingGround ground) {
        this.ground = ground;
    }

    @Override
    public SourceRow read(RawRow raw) {
        FieldRow row = new FieldRow(raw);
        raw.cells().keySet().forEach(column -> {
            PlaceField field = FIELDS.getOrDefault(column, OLD_FIELDS.get(column));
            if (field != null) {
                row.put(field, column, unguarded(row, column, raw.items(column)));
            }
        });
        return PlaceReading.read(row, ground, TERMS, null);
    }

    /** Takes away exactly what our own export put there, and says so. */
    private static List<String> unguarded(FieldRow row, String column, List<String> items) {
        return items.stream()
                .map(item -> {
                    String plain = CellGuard.unguarded(item);
                    if (!plain.equals(item)) {
                        row.note(column, List.of(Cleaned.Step.repaired(CleaningRule.EXPORT_GUARD, item, plain)));
                    }
                    return plain;
                })
                .toList();
    }

    @Override
    public boolean knows(String column) {
        return FIELDS.containsKey(column) || OLD_FIELDS.containsKey(column);
    }

    @Override
    public List<Set<String>> required() {
        return List.of(Set.of("nom"), Set.of("commune", "code_insee", "code_postal"));
    }
}
