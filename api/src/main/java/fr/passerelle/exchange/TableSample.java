package fr.passerelle.exchange;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a table, to propose a mapping profile from and to show beside it.
 *
 * @param columns in the file's order
 * @param rows values by column, as text
 */
public record TableSample(List<String> columns, List<Map<String, String>> rows) {

    /** What a column says, blanks left out. */
    public List<String> values(String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, "").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
