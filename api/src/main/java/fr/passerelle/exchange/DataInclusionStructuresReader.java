package fr.passerelle.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Structures of data.inclusion: v1, the schema before it, and rows that carry the columns of « lieux de médiation
 * numérique » instead, as the samples of the project's first year do. Source: data.inclusion v1, {@code structure.json}.
 */
final class DataInclusionStructuresReader implements RowReader {

    static final TermTable TERMS = TermTable.load("data-inclusion.txt");

    private static final Map<String, PlaceField> FIELDS = Map.ofEntries(
            Map.entry("id", PlaceField.ID),
            Map.entry("source", PlaceField.SOURCE),
            Map.entry("nom", PlaceField.NAME),
            Map.entry("siret", PlaceField.PIVOT),
            Map.entry("commune", PlaceField.COMMUNE),
            Map.entry("code_postal", PlaceField.POSTCODE),
            Map.entry("code_insee", PlaceField.COMMUNE_CODE),
            Map.entry("adresse", PlaceField.ADDRESS),
            Map.entry("complement_adresse", PlaceField.ADDRESS_COMPLEMENT),
            Map.entry("latitude", PlaceField.LATITUDE),
            Map.entry("longitude", PlaceField.LONGITUDE),
            Map.entry("telephone", PlaceField.PHONE),
            Map.entry("courriel", PlaceField.EMAILS),
            Map.entry("site_web", PlaceField.WEBSITES),
            Map.entry("date_maj", PlaceField.VERIFIED_ON),
            Map.entry("description", PlaceField.DESCRIPTION),
            Map.entry("horaires_accueil", PlaceField.OPENING_HOURS),
            Map.entry("accessibilite_lieu", PlaceField.ACCESSIBILITY_URL),
            Map.entry("reseaux_porteurs", PlaceField.KINDS),
            Map.entry("modes_accueil", PlaceField.AT_HOME),
            // before v1
            Map.entry("typologie", PlaceField.KINDS),
            Map.entry("presentation_resume", PlaceField.SUMMARY),
            Map.entry("presentation_detail", PlaceField.DESCRIPTION),
            Map.entry("horaires_ouverture", PlaceField.OPENING_HOURS),
            Map.entry("accessibilite", PlaceField.ACCESSIBILITY_URL),
            Map.entry("labels_nationaux", PlaceField.PROGRAMMES),
            Map.entry("labels_autres", PlaceField.OTHER_LABELS),
            Map.entry("thematiques", PlaceField.SERVICES));

    /** The RNA stands in for a SIRET that is missing; what our own export keeps beside; the others lead back only. */
    private static final Set<String> LEFT = Set.of("rna", DescribedService.BESIDE, "lien_source", "antenne");

    private final ReadingGround ground;
    private final MednumReader mednum;

    DataInclusionStructuresReader(ReadingGround ground) {
        this.ground = ground;
        mednum = new MednumReader(ground);
    }

    @Override
    public SourceRow read(RawRow raw) {
        if (raw.cells().containsKey("pivot")) {
            return mednum.read(raw);
        }
        FieldRow row = new FieldRow(raw);
        raw.cells().keySet().forEach(column -> {
            PlaceField field = FIELDS.get(column);
            if (field != null) {
                row.put(field, column, raw.items(column));
            }
        });
        if (!row.has(PlaceField.PIVOT)) {
            row.put(PlaceField.PIVOT, "rna", raw.text("rna"));
        }
        raw.node(DescribedService.BESIDE)
                .path(DataInclusionStructuresWriter.COMPETENCE)
                .forEach(code -> row.put(PlaceField.COMPETENT_FOR, DescribedService.BESIDE, code.asText()));
        return PlaceReading.read(row, ground, TERMS, null);
    }

    @Override
    public boolean knows(String column) {
        return FIELDS.containsKey(column) || LEFT.contains(column) || mednum.knows(column);
    }

    @Override
    public List<Set<String>> required() {
        return List.of(Set.of("nom"), Set.of("id"));
    }
}
