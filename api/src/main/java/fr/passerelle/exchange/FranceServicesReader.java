package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The national list of France Services centres (ANCT, data.gouv.fr, « Liste des structures France services »). Each is
 * of the programme by its label, helps with administrative procedures by the programme's charter, free of charge
 * (circulaire n° 6094-SG of 1 July 2019), and is come to or telephoned.
 */
final class FranceServicesReader implements RowReader {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "h_lundi", DayOfWeek.MONDAY,
            "h_mardi", DayOfWeek.TUESDAY,
            "h_mercredi", DayOfWeek.WEDNESDAY,
            "h_jeudi", DayOfWeek.THURSDAY,
            "h_vendredi", DayOfWeek.FRIDAY,
            "h_samedi", DayOfWeek.SATURDAY,
            "h_dimanche", DayOfWeek.SUNDAY);

    private static final Map<String, PlaceField> FIELDS = Map.ofEntries(
            Map.entry("id_fs", PlaceField.ID),
            Map.entry("lib_fs", PlaceField.NAME),
            Map.entry("adresse", PlaceField.ADDRESS),
            Map.entry("complement_adresse", PlaceField.ADDRESS_COMPLEMENT),
            Map.entry("insee_com", PlaceField.COMMUNE_CODE),
            Map.entry("code_postal", PlaceField.POSTCODE),
            Map.entry("lib_com", PlaceField.COMMUNE),
            Map.entry("latitude", PlaceField.LATITUDE),
            Map.entry("longitude", PlaceField.LONGITUDE),
            Map.entry("mail", PlaceField.EMAILS),
            Map.entry("telephone", PlaceField.PHONE),
            Map.entry("format_fs", PlaceField.ITINERANCE),
            Map.entry("groupe_fs", PlaceField.PARENT_STRUCTURE));

    /** Said by other columns (the département by the commune) or of no use to whoever looks for a place. */
    private static final Set<String> LEFT =
            Set.of("insee_dep", "lib_dep", "insee_reg", "lib_reg", "type_fs", "prise_rdv");

    private static final Pattern LABELLED =
            Pattern.compile("(?:Espace )?labellisé.{0,12}?(\\d{2}/\\d{2}/\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final TermTable TERMS = TermTable.load("france-services.txt");

    private final ReadingGround ground;

    FranceServicesReader(ReadingGround ground) {
        this.ground = ground;
    }

    @Override
    public SourceRow read(RawRow raw) {
        FieldRow row = new FieldRow(raw);
        FIELDS.forEach((column, field) -> row.put(field, column, raw.text(column)));
        describe(raw, row);
        hours(raw, row);
        label(raw, row);
        row.constant(PlaceField.KINDS, "RFS");
        row.constant(PlaceField.SERVICES, "Aide aux démarches administratives");
        row.constant(PlaceField.SUPPORT_MODES, "Accompagnement individuel");
        row.constant(PlaceField.FEES, "Gratuit");
        row.constant(PlaceField.ACCESS_MODES, "Se présenter");
        if (!raw.blank("telephone")) {
            row.constant(PlaceField.ACCESS_MODES, "Téléphoner");
        }
        return PlaceReading.read(row, ground, TERMS, null);
    }

    /** The remark of the centre; that appointments are taken there is said in words, since no page is given for it. */
    private static void describe(RawRow raw, FieldRow row) {
        row.put(PlaceField.DESCRIPTION, "commentaire", raw.text("commentaire"));
        if (TermTable.folded(raw.text("prise_rdv")).equals("oui")
                && !raw.text("commentaire").toLowerCase(Locale.FRENCH).contains("rendez-vous")) {
            row.put(PlaceField.DESCRIPTION, "prise_rdv", "Rendez-vous possible.");
        }
        if (TermTable.folded(raw.text("type_fs")).equals("antenne")) {
            row.put(PlaceField.DESCRIPTION, "type_fs", "Antenne d'un espace France services.");
        }
    }

    private static void hours(RawRow raw, FieldRow row) {
        WeekHours week = new WeekHours();
        StringBuilder before = new StringBuilder();
        DAYS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(day -> {
            String cell = raw.text(day.getKey()).strip();
            if (!cell.isEmpty()) {
                row.note(day.getKey(), week.add(day.getValue(), cell));
                before.append(before.isEmpty() ? "" : " ; ")
                        .append(day.getKey())
                        .append(' ')
                        .append(cell);
            }
        });
        if (!week.isEmpty()) {
            row.put(PlaceField.OPENING_HOURS, "h_lundi", week.written());
            row.note("h_lundi", List.of(Step.repaired(CleaningRule.HOURS_FORMAT, before.toString(), week.written())));
        }
    }

    /** The day of the label is when the place was last known to be one, unless the file says a later day. */
    private void label(RawRow raw, FieldRow row) {
        String said = raw.text("labellisation_fs").strip();
        Matcher labelled = LABELLED.matcher(said);
        if (labelled.find()) {
            row.constant(PlaceField.PROGRAMMES, "France Services");
            if (ground.publishedOn() == null) {
                row.put(PlaceField.VERIFIED_ON, "labellisation_fs", labelled.group(1));
            }
        } else if (!said.isEmpty()) {
            row.note("labellisation_fs", List.of(Step.flagged(CleaningRule.TERM_UNKNOWN, said, null)));
        }
    }

    @Override
    public boolean knows(String column) {
        return FIELDS.containsKey(column)
                || DAYS.containsKey(column)
                || LEFT.contains(column)
                || column.equals("commentaire")
                || column.equals("labellisation_fs");
    }

    @Override
    public List<Set<String>> required() {
        return List.of(Set.of("lib_fs"), Set.of("insee_com", "lib_com"), Set.of("h_lundi"));
    }
}
