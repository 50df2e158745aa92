package fr.passerelle.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.network.Vocabulary;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a hub's own table becomes places, as a JSON document:
 *
 * <pre>
 * {"source": "…", "territory": "33", "ignored": ["Pôle"],
 *  "fields": {
 *    "name":       {"columns": ["Libellé 1", "Libellé 2"], "join": " "},
 *    "services":   {"columns": ["services"], "split": " / ", "terms": {"Wifi": ["Accès internet et matériel informatique"]}},
 *    "itinerance": {"constant": ["Fixe"]},
 *    "verifiedOn": {"columns": ["MAJ"], "dateFormat": "dd/MM/uuuu"},
 *    "coordinates": {"columns": ["geo"], "order": "LONGITUDE_LATITUDE"},
 *    "address":    {"columns": ["adresse"], "default": "Mairie"}}}
 * </pre>
 *
 * A term's code may be of another list, after that list's field: {@code "specialCare: Surdité"}; a term with no code is
 * left out knowingly.
 *
 * @param territory département of the whole table, for names of communes alone
 * @param ignored columns that are knowingly not read
 */
record HubProfile(
        @Nullable String source,
        @Nullable String territory,
        Set<String> ignored,
        Map<PlaceField, Rule> fields,
        TermTable terms) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> KEYS = Set.of("source", "territory", "ignored", "fields");
    private static final Set<String> RULE_KEYS =
            Set.of("columns", "join", "split", "terms", "constant", "default", "dateFormat", "order");

    /** In which order the two stand when one cell holds both. */
    enum Order {
        LATITUDE_LONGITUDE,
        LONGITUDE_LATITUDE
    }

    record Rule(
            List<String> columns,
            @Nullable String join,
            @Nullable String split,
            List<String> constant,
            @Nullable String standing,
            @Nullable DateTimeFormatter dateFormat,
            Order order) {}

    static HubProfile parse(@Nullable String json) {
        if (json == null || json.isBlank()) {
            throw invalid("", "there is no profile");
        }
        try {
            JsonNode root = MAPPER.readTree(json);
            only(root, "", KEYS);
            TermTable terms = TermTable.none();
            Map<PlaceField, Rule> fields = new EnumMap<>(PlaceField.class);
            for (Map.Entry<String, JsonNode> entry : required(root, "fields").properties()) {
                String path = "fields." + entry.getKey();
                PlaceField field =
                        PlaceField.of(entry.getKey()).orElseThrow(() -> invalid(path, "no field is called so"));
                fields.put(field, rule(field, entry.getValue(), path, terms));
            }
            if (!fields.containsKey(PlaceField.NAME)) {
                throw invalid("fields.name", "is missing");
            }
            if (!fields.containsKey(PlaceField.COMMUNE)
                    && !fields.containsKey(PlaceField.COMMUNE_CODE)
                    && !fields.containsKey(PlaceField.POSTCODE)
                    && !fields.containsKey(PlaceField.ADDRESS)) {
                throw invalid("fields.commune", "commune, communeCode, postcode or address has to say where");
            }
            return new HubProfile(
                    text(root, "source", ""),
                    text(root, "territory", ""),
                    new LinkedHashSet<>(texts(root.path("ignored"), "ignored")),
                    fields,
                    terms);
        } catch (JsonProcessingException e) {
            throw invalid("", "is not JSON, at line " + e.getLocation().getLineNr());
        }
    }

    private static Rule rule(PlaceField field, JsonNode node, String path, TermTable table) {
        only(node, path, RULE_KEYS);
        List<String> columns = texts(node.path("columns"), path + ".columns");
        List<String> constant = texts(node.path("constant"), path + ".constant");
        if (columns.isEmpty() == constant.isEmpty()) {
            throw invalid(path, "needs either columns or a constant");
        }
        for (int i = 0; i < constant.size(); i++) {
            checked(field, constant.get(i), path + ".constant[" + i + "]");
        }
        terms(field, node.path("terms"), path + ".terms", table);
        return new Rule(
                columns,
                text(node, "join", path),
                text(node, "split", path),
                constant,
                text(node, "default", path),
                dateFormat(node, path),
                order(node, path));
    }

    private static void terms(PlaceField field, JsonNode node, String path, TermTable table) {
        if (!node.isMissingNode() && field.vocabulary().isEmpty()) {
            throw invalid(path, "this field is no closed list");
        }
        node.properties().forEach(entry -> {
            String at = path + "[\"" + entry.getKey() + "\"]";
            List<Term> codes = new ArrayList<>();
            List<String> written = texts(entry.getValue(), at);
            for (int i = 0; i < written.size(); i++) {
                codes.add(term(field, written.get(i), at + "[" + i + "]"));
            }
            table.put(field, entry.getKey(), List.copyOf(codes));
        });
    }

    private static Term term(PlaceField field, String written, String path) {
        int colon = written.indexOf(": ");
        PlaceField other =
                colon < 0 ? null : PlaceField.of(written.substring(0, colon)).orElse(null);
        PlaceField list = other == null ? field : other;
        String code = other == null ? written : written.substring(colon + 2);
        checked(list, code, path);
        return new Term(list.vocabulary().orElseThrow(() -> invalid(path, list.key() + " is no closed list")), code);
    }

    private static void checked(PlaceField field, String code, String path) {
        Vocabulary vocabulary = field.vocabulary().orElse(null);
        if (vocabulary != null && !vocabulary.has(code)) {
            throw invalid(path, "« " + code + " » is no code of " + field.key());
        }
    }

    private static @Nullable DateTimeFormatter dateFormat(JsonNode node, String path) {
        String pattern = text(node, "dateFormat", path);
        try {
            return pattern == null
                    ? null
                    : DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.FRENCH)
                            .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw invalid(path + ".dateFormat", "« " + pattern + " » is no pattern of dates");
        }
    }

    private static Order order(JsonNode node, String path) {
        String order = text(node, "order", path);
        try {
            return order == null ? Order.LATITUDE_LONGITUDE : Order.valueOf(order);
        } catch (IllegalArgumentException e) {
            throw invalid(path + ".order", "is neither LATITUDE_LONGITUDE nor LONGITUDE_LATITUDE");
        }
    }

    private static JsonNode required(JsonNode node, String key) {
        if (!node.path(key).isObject()) {
            throw invalid(key, "is missing or no object");
        }
        return node.get(key);
    }

    private static @Nullable String text(JsonNode node, String key, String path) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw invalid(path.isEmpty() ? key : path + "." + key, "is no text");
        }
        return value.asText();
    }

    private static List<String> texts(JsonNode node, String path) {
        List<String> texts = new ArrayList<>();
        if (!node.isMissingNode() && !node.isArray()) {
            throw invalid(path, "is no list");
        }
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                throw invalid(path + "[" + texts.size() + "]", "is no text");
            }
            texts.add(item.asText());
        }
        return List.copyOf(texts);
    }

    private static void only(JsonNode node, String path, Set<String> keys) {
        if (!node.isObject()) {
            throw invalid(path, "is no object");
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw invalid(path.isEmpty() ? key : path + "." + key, "nothing is called so here");
            }
        });
    }

    private static UnreadableSource invalid(String path, String what) {
        return UnreadableSource.inProfile(path, what);
    }
}
