package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.exchange.Cleaned.Step;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * DILA's « Annuaire de l'administration, base de données locales »: a JSON object whose {@code service} is the list of
 * counters, each with the communes it is competent for. The shape is taken from its public documentation
 * (« Spécifications data.gouv, base de données locales, Service-public », V1.2, and the fields of
 * api-lannuaire.service-public.fr); no file of it was at hand. A counter of a commune is competent for that commune;
 * any other that names none has said nothing, for the commune at the row's top is where it stands.
 */
final class PublicCountersReader implements RowReader {

    private static final TermTable TERMS = TermTable.load("public-counters.txt");

    private static final Set<String> OF_ITS_COMMUNE = Set.of("mairie", "mairie_com", "mairie_mobile", "ccas");

    private static final Set<String> KNOWN = Set.of(
            "id",
            "nom",
            "pivot",
            "adresse",
            "telephone",
            "adresse_courriel",
            "site_internet",
            "plage_ouverture",
            "siret",
            "date_modification",
            "code_insee_commune",
            "mission",
            "information_complementaire",
            "sigle",
            // of no use to whoever looks for a counter, or said by another field
            "siren",
            "partenaire",
            "partenaire_identifiant",
            "partenaire_date_modification",
            "ancien_code_pivot",
            "ancien_identifiant",
            "ancien_nom",
            "categorie",
            "type_organisme",
            "type_repertoire",
            "itm_identifiant",
            "date_creation",
            "date_diffusion",
            "version_type",
            "version_etat_modification",
            "version_source",
            "url_service_public",
            "hierarchie",
            "affectation_personne",
            "organigramme",
            "grade",
            "formulaire_contact",
            "annuaire",
            "tchat",
            "reseau_social",
            "application_mobile",
            "telecopie",
            "telephone_accessible",
            "copyright",
            "service_disponible",
            "nomenclature_acteur",
            "statut_de_diffusion",
            "sve",
            "texte_reference",
            "bodacc",
            "commentaire_plage_ouverture");

    private final ReadingGround ground;

    PublicCountersReader(ReadingGround ground) {
        this.ground = ground;
    }

    @Override
    public SourceRow read(RawRow raw) {
        FieldRow row = new FieldRow(raw);
        row.put(PlaceField.ID, "id", raw.text("id"));
        row.put(PlaceField.NAME, "nom", raw.text("nom"));
        row.put(PlaceField.PIVOT, "siret", raw.text("siret"));
        row.put(PlaceField.PHONE, "telephone", values(raw.node("telephone")));
        row.put(PlaceField.EMAILS, "adresse_courriel", values(raw.node("adresse_courriel")));
        row.put(PlaceField.WEBSITES, "site_internet", values(raw.node("site_internet")));
        row.put(PlaceField.VERIFIED_ON, "date_modification", raw.text("date_modification"));
        row.put(PlaceField.SUMMARY, "mission", raw.text("mission"));
        row.put(PlaceField.DESCRIPTION, "information_complementaire", raw.text("information_complementaire"));
        address(raw, row);
        hours(raw, row);
        competence(raw, row);
        return PlaceReading.read(row, ground, TERMS, null);
    }

    /** Where one goes comes before where one writes to. */
    private static void address(RawRow raw, FieldRow row) {
        JsonNode chosen = null;
        for (JsonNode address : raw.node("adresse")) {
            boolean goThere = address.path("type_adresse").asText().equals("Adresse");
            if (chosen == null
                    || (goThere && !chosen.path("type_adresse").asText().equals("Adresse"))) {
                chosen = address;
            }
        }
        if (chosen != null) {
            row.put(PlaceField.ADDRESS, "adresse.numero_voie", RawRow.text(chosen.path("numero_voie")));
            row.put(
                    PlaceField.ADDRESS_COMPLEMENT,
                    "adresse.complement",
                    joined(chosen, "complement1", "complement2", "service_distribution"));
            row.put(PlaceField.POSTCODE, "adresse.code_postal", RawRow.text(chosen.path("code_postal")));
            row.put(PlaceField.COMMUNE, "adresse.nom_commune", RawRow.text(chosen.path("nom_commune")));
            row.put(PlaceField.LATITUDE, "adresse.latitude", RawRow.text(chosen.path("latitude")));
            row.put(PlaceField.LONGITUDE, "adresse.longitude", RawRow.text(chosen.path("longitude")));
        }
    }

    /** The commune of the address is not always that of the code, which then is only that of the competence. */
    private static void competence(RawRow raw, FieldRow row) {
        boolean ofItsCommune = false;
        for (JsonNode pivot : raw.node("pivot")) {
            String type = pivot.path("type_service_local").asText();
            row.put(PlaceField.KINDS, "pivot.type_service_local", type);
            ofItsCommune |= OF_ITS_COMMUNE.contains(type);
            List<String> codes = new ArrayList<>();
            pivot.path("code_insee_commune").forEach(code -> codes.add(code.asText()));
            row.put(PlaceField.COMPETENT_FOR, "pivot.code_insee_commune", codes);
        }
        String own = raw.text("code_insee_commune").strip();
        if (ofItsCommune && !row.has(PlaceField.COMPETENT_FOR)) {
            row.put(PlaceField.COMPETENT_FOR, "code_insee_commune", own);
        }
        if (!row.has(PlaceField.COMMUNE)) {
            row.put(PlaceField.COMMUNE_CODE, "code_insee_commune", own);
        }
    }

    private static void hours(RawRow raw, FieldRow row) {
        WeekHours week = new WeekHours();
        List<String> remarks = new ArrayList<>();
        for (JsonNode span : raw.node("plage_ouverture")) {
            DayOfWeek first = day(span.path("nom_jour_debut").asText());
            DayOfWeek last = day(span.path("nom_jour_fin").asText());
            String cell = stretches(span);
            if (first == null || cell.isEmpty()) {
                if (!span.isEmpty()) {
                    row.note(
                            "plage_ouverture",
                            List.of(Step.flagged(CleaningRule.HOURS_UNREADABLE, span.toString(), null)));
                }
            } else {
                int days = last == null ? 0 : (last.getValue() - first.getValue() + 7) % 7;
                for (int i = 0; i <= days; i++) {
                    row.note("plage_ouverture", week.add(first.plus(i), cell));
                }
            }
            String remark = span.path("commentaire").asText().strip();
            if (!remark.isEmpty()) {
                remarks.add(span.path("nom_jour_debut").asText() + " : " + remark);
            }
        }
        row.put(PlaceField.DESCRIPTION, "plage_ouverture", remarks);
        if (!week.isEmpty()) {
            String before = raw.node("plage_ouverture").toString();
            row.put(PlaceField.OPENING_HOURS, "plage_ouverture", week.written());
            row.note("plage_ouverture", List.of(Step.repaired(CleaningRule.HOURS_FORMAT, before, week.written())));
        }
    }

    private static String stretches(JsonNode span) {
        List<String> stretches = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String from = span.path("valeur_heure_debut_" + number).asText().strip();
            String to = span.path("valeur_heure_fin_" + number).asText().strip();
            if (!from.isEmpty() || !to.isEmpty()) {
                stretches.add(from + "-" + to);
            }
        }
        return String.join(" / ", stretches);
    }

    private static @Nullable DayOfWeek day(String name) {
        return switch (TermTable.folded(name)) {
            case "lundi" -> DayOfWeek.MONDAY;
            case "mardi" -> DayOfWeek.TUESDAY;
            case "mercredi" -> DayOfWeek.WEDNESDAY;
            case "jeudi" -> DayOfWeek.THURSDAY;
            case "vendredi" -> DayOfWeek.FRIDAY;
            case "samedi" -> DayOfWeek.SATURDAY;
            case "dimanche" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    /** Items are objects with a {@code valeur}, or texts. */
    private static List<String> values(JsonNode list) {
        List<String> values = new ArrayList<>();
        if (!list.isArray()) {
            return list.isNull() ? values : List.of(RawRow.text(list));
        }
        list.forEach(item -> values.add(item.isObject() ? item.path("valeur").asText() : RawRow.text(item)));
        return values;
    }

    private static String joined(JsonNode node, String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> node.path(key).asText().strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean knows(String column) {
        return KNOWN.contains(column);
    }

    @Override
    public List<Set<String>> required() {
        return List.of(Set.of("nom"), Set.of("adresse", "code_insee_commune"));
    }
}
