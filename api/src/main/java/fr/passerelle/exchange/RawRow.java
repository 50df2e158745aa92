package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row as it came, before any rule.
 *
 * @param cells by the source's own header; a table's cells are text nodes
 * @param notes what was found while the row was taken out of its file
 */
record RawRow(int number, Map<String, JsonNode> cells, List<RowNote> notes) {

    JsonNode node(String column) {
        return cells.getOrDefault(column, NullNode.getInstance());
    }

    /** A value as text, empty when there is none; the items of a list are separated by the standard's bar. */
    String text(String column) {
        return text(node(column));
    }

    static String text(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return "";
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(text(item)));
            return String.join("|", items);
        }
        if (node.isFloatingPointNumber()) {
            return plain(node.decimalValue());
        }
        return node.isObject() ? node.toString() : node.asText();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The items of a list, or the value alone. */
    List<String> items(String column) {
        JsonNode node = node(column);
        if (!node.isArray()) {
            String text = text(node).strip();
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> items = new ArrayList<>();
        node.forEach(item -> items.add(text(item)));
        return items;
    }

    boolean blank(String column) {
        JsonNode node = node(column);
        return node.isNull()
                || ((node.isArray() || node.isObject())
                        ? node.isEmpty()
                        : text(node).isBlank());
    }
}
