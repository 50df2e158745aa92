package fr.passerelle.exchange;

import fr.passerelle.network.GenericMailbox;
import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.platform.spreadsheet.CellGuard;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as the fields of the standard v1.0.2, in its order. What the standard requires and nobody said is written as
 * « nothing » in a way that is read back as nothing: a pivot of zeros, a dash for the address. A point that is only the
 * commune's is not given out as the place's. Left out because the standard has no room: further phones, short numbers,
 * languages, equipment, step-free entrance, help at home, whom to ask for, what to bring, what is not done, competence.
 */
final class MednumFields {

    static final List<String> COLUMNS = List.of(
            "id",
            "pivot",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "typologie",
            "telephone",
            "courriels",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "itinerance",
            "structure_parente",
            "date_maj",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "modalites_acces",
            "modalites_accompagnement",
            "fiche_acces_libre",
            "prise_rdv");

    static final int SUMMARY = 280;

    private static final Pattern PHONE = Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");

    private MednumFields() {}

    /** Every column; numbers as numbers, lists between bars, null where nothing is said. */
    static Map<String, @Nullable Object> of(ExportedPlace place) {
        PlaceCard card = place.card();
        boolean given = card.located() == Located.GIVEN;
        String summary = GenericMailbox.withoutPersons(card.summary());
        String phone = card.phone();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", place.id().toString());
        fields.put("pivot", card.pivot() == null ? "00000000000000" : card.pivot());
        fields.put("nom", card.name());
        fields.put("commune", place.commune());
        fields.put("code_postal", card.postcode());
        fields.put("code_insee", card.communeCode());
        fields.put("adresse", card.address().isBlank() ? "-" : card.address());
        fields.put("complement_adresse", card.addressComplement());
        fields.put("latitude", given ? BigDecimal.valueOf(card.latitude()) : null);
        fields.put("longitude", given ? BigDecimal.valueOf(card.longitude()) : null);
        fields.put("typologie", list(card.kinds()));
        fields.put("telephone", phone != null && PHONE.matcher(phone).matches() ? phone : null);
        fields.put("courriels", list(GenericMailbox.only(card.emails())));
        fields.put("site_web", list(card.websites()));
        fields.put("horaires", card.openingHours());
        fields.put("presentation_resume", shortened(summary));
        fields.put("presentation_detail", detail(summary, GenericMailbox.withoutPersons(card.description())));
        fields.put("source", card.source());
        fields.put("itinerance", list(card.itinerance()));
        fields.put("structure_parente", card.parentStructure());
        fields.put("date_maj", card.verifiedOn().toString());
        fields.put("services", list(card.services()));
        fields.put("publics_specifiquement_adresses", list(card.publics()));
        fields.put("prise_en_charge_specifique", list(card.specialCare()));
        fields.put("frais_a_charge", list(card.fees()));
        fields.put("dispositif_programmes_nationaux", list(card.programmes()));
        fields.put(
                "formations_labels",
                list(card.trainingLabels().stream()
                        .map(MednumFields::asTheSchemaSpells)
                        .toList()));
        fields.put("autres_formations_labels", list(card.otherLabels()));
        fields.put("modalites_acces", list(card.accessModes()));
        fields.put("modalites_accompagnement", list(card.supportModes()));
        fields.put("fiche_acces_libre", card.accessibilityUrl());
        fields.put("prise_rdv", card.bookingUrl());
        return fields;
    }

    private static @Nullable String list(List<String> values) {
        return values.isEmpty() ? null : String.join("|", values);
    }

    /** The schema's own pattern lacks a space there; both are read. */
    private static String asTheSchemaSpells(String label) {
        return label.equals("Étapes numériques (La Poste)") ? "Étapes numériques(La Poste)" : label;
    }

    /** A summary longer than the standard takes goes whole before the detail, and ends with an ellipsis here. */
    private static @Nullable String shortened(@Nullable String summary) {
        if (summary == null || fits(summary)) {
            return summary;
        }
        int end = summary.lastIndexOf(' ', SUMMARY - 2);
        return summary.substring(0, end < SUMMARY / 2 ? SUMMARY - 2 : end) + "…";
    }

    /** With the apostrophe that the table may put before it. */
    private static boolean fits(String summary) {
        return CellGuard.guarded(summary).length() <= SUMMARY;
    }

    private static @Nullable String detail(@Nullable String summary, @Nullable String description) {
        if (summary == null || fits(summary)) {
            return description;
        }
        return description == null ? summary : summary + "\n\n" + description;
    }
}
