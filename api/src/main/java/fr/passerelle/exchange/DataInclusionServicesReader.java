package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.network.ServiceCard;
import fr.passerelle.network.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Services of data.inclusion, v1 and the schema before it. Their codes are kept as they are; what the directory asks of
 * a place is told from them by the official mapping. Source: data.inclusion v1, {@code service.json}.
 */
final class DataInclusionServicesReader implements RowReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "structure_id",
            "source",
            "nom",
            "description",
            "presentation_resume",
            "presentation_detail",
            "date_maj",
            "date_modification",
            "lien_source",
            "thematiques",
            "type",
            "types",
            "publics",
            "profils",
            "publics_precisions",
            "profils_precisions",
            "frais",
            "frais_precisions",
            "frais_autres",
            "modes_accueil",
            "modes_mobilisation",
            "modes_orientation_accompagnateur",
            "modes_orientation_beneficiaire",
            "mobilisable_par",
            "mobilisation_precisions",
            "lien_mobilisation",
            "prise_rdv",
            "conditions_acces",
            "zone_eligibilite",
            "telephone",
            "courriel",
            "horaires_accueil",
            "nombre_semaines",
            "volume_horaire_hebdomadaire",
            DescribedService.BESIDE,
            // the place says where it is; the person's name is not taken
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "contact_nom_prenom");

    /** What a row is and whose it is, nothing beside it says otherwise. */
    private static final Set<String> OWN = Set.of("id", "structure_id", "source", DescribedService.BESIDE);

    private final ReadingGround ground;

    DataInclusionServicesReader(ReadingGround ground) {
        this.ground = ground;
    }

    @Override
    public SourceRow read(RawRow raw) {
        RawRow whole = withWhatStandsBeside(raw);
        ServiceCells cells = new ServiceCells(whole, ground);
        String source = raw.text("source").strip();
        String place = raw.text("structure_id").strip();
        String id = raw.text("id").strip();
        String name = cells.line("nom");
        if (name == null) {
            cells.reject("nom");
        }
        if (place.isEmpty()) {
            cells.reject("structure_id");
        }
        ServiceCard card = name == null || place.isEmpty() ? null : card(cells, name, describedBy(raw, source));
        return new SourceRow(
                raw.number(),
                SourceId.within(source, id.isEmpty() ? place + "/" + TermTable.folded(raw.text("nom")) : id),
                null,
                card,
                SourceId.within(source, place),
                List.copyOf(cells.notes()));
    }

    /** Our own export keeps beside a service what data.inclusion v1 has no room for, under the columns' names. */
    private static RawRow withWhatStandsBeside(RawRow raw) {
        JsonNode beside = raw.node(DescribedService.BESIDE);
        if (!beside.isObject()) {
            return raw;
        }
        Map<String, JsonNode> cells = new LinkedHashMap<>(raw.cells());
        KNOWN.stream()
                .filter(column -> beside.has(column) && !OWN.contains(column))
                .forEach(column -> cells.put(column, beside.get(column)));
        if (beside.has("types")) {
            cells.remove("type");
        }
        return new RawRow(raw.number(), cells, raw.notes());
    }

    private static String describedBy(RawRow raw, String source) {
        String first =
                raw.node(DescribedService.BESIDE).path("source").asText("").strip();
        return first.isEmpty() ? source : first;
    }

    private ServiceCard card(ServiceCells cells, String name, String source) {
        List<String> themes = cells.codes("thematiques", "thematiques");
        List<String> types = cells.codes("type", "type", "types");
        List<String> publics = cells.codes("publics", "publics", "profils");
        List<String> fees = cells.codes("frais", "frais");
        List<String> reception = cells.codes("modes_accueil", "modes_accueil");
        List<String> mobilisation = cells.codes(
                "modes_mobilisation",
                "modes_mobilisation",
                "modes_orientation_accompagnateur",
                "modes_orientation_beneficiaire");
        List<String> services = services(name, themes);
        Set<String> ways = new LinkedHashSet<>(told(PlaceField.SUPPORT_MODES, Vocabulary.SUPPORT_MODES, types));
        ways.addAll(told(PlaceField.SUPPORT_MODES, Vocabulary.SUPPORT_MODES, reception));
        return new ServiceCard(
                name,
                cells.paragraph("description", "presentation_detail", "presentation_resume"),
                source.isEmpty() ? ground.source() : source,
                cells.verifiedOn("date_maj", "date_modification"),
                cells.url("lien_source"),
                themes,
                types,
                publics,
                cells.paragraph("publics_precisions", "profils_precisions"),
                fees,
                cells.paragraph("frais_precisions", "frais_autres"),
                reception,
                mobilisation,
                cells.codes("mobilisable_par", "mobilisable_par"),
                cells.paragraph("mobilisation_precisions"),
                cells.url("lien_mobilisation", "prise_rdv"),
                cells.paragraph("conditions_acces"),
                cells.list("zone_eligibilite"),
                cells.phone("telephone"),
                cells.emails("courriel"),
                cells.openingHours("horaires_accueil"),
                whole(cells.number("nombre_semaines")),
                cells.number("volume_horaire_hebdomadaire"),
                services,
                told(PlaceField.PUBLICS, Vocabulary.PUBLICS, publics),
                told(PlaceField.PUBLICS, Vocabulary.SPECIAL_CARE, publics),
                told(PlaceField.FEES, Vocabulary.FEES, fees),
                told(PlaceField.ACCESS_MODES, Vocabulary.ACCESS_MODES, mobilisation),
                // material help with furniture is no use of a computer alone
                services.isEmpty() ? List.of() : List.copyOf(ways));
    }

    /** A service that bears a label of the standard is that one; else each theme that can mean only one. */
    private static List<String> services(String name, List<String> themes) {
        return Vocabulary.SERVICES.has(name) ? List.of(name) : told(PlaceField.SERVICES, Vocabulary.SERVICES, themes);
    }

    private static List<String> told(PlaceField field, Vocabulary vocabulary, List<String> codes) {
        Set<String> told = new LinkedHashSet<>();
        codes.forEach(code -> DataInclusionStructuresReader.TERMS
                .translated(field, code)
                .orElse(List.of())
                .forEach(term -> {
                    if (term.vocabulary() == vocabulary) {
                        told.add(term.code());
                    }
                }));
        return List.copyOf(told);
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : Integer.valueOf((int) Math.round(number));
    }

    @Override
    public boolean knows(String column) {
        return KNOWN.contains(column);
    }

    @Override
    public List<Set<String>> required() {
        return List.of(Set.of("nom"), Set.of("structure_id"));
    }
}
