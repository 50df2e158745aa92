package fr.passerelle.exchange;

import java.util.List;
import java.util.Set;

/** Which format columns belong to: those that no other format has. */
final class FormatGuess {

    private FormatGuess() {}

    static SourceFormat of(Set<String> columns) {
        if (columns.containsAll(List.of("id_fs", "lib_fs"))) {
            return SourceFormat.FRANCE_SERVICES;
        }
        if (columns.contains("structure_id") && columns.contains("nom")) {
            return SourceFormat.DATA_INCLUSION_SERVICES;
        }
        if (columns.contains("pivot") && columns.contains("nom") && !columns.contains("plage_ouverture")) {
            return columns.contains("adresse_courriel") ? SourceFormat.PUBLIC_COUNTERS : SourceFormat.MEDNUM;
        }
        if (columns.contains("plage_ouverture") || columns.contains("ancien_code_pivot")) {
            return SourceFormat.PUBLIC_COUNTERS;
        }
        boolean structure = columns.contains("siret") && columns.contains("nom") && columns.contains("date_maj");
        if (columns.contains("reseaux_porteurs") || structure) {
            return SourceFormat.DATA_INCLUSION_STRUCTURES;
        }
        return columns.contains("nom") && columns.contains("services") && columns.contains("code_postal")
                ? SourceFormat.MEDNUM
                : SourceFormat.HUB_TABLE;
    }
}
