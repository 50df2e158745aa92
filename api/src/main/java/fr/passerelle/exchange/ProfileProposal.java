package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.network.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes a mapping profile from headers (by a table of synonyms) and from values, which have the last word: what is
 * called X and lies between 41 and 52 is a latitude. Terms that no list knows are proposed without a code, for a person
 * to fill in; columns that nothing fits are proposed as ignored.
 */
final class ProfileProposal {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MANY_TERMS = 60;
    private static final List<String> SEPARATORS = List.of(" / ", "|", ";", ", ");

    private ProfileProposal() {}

    static String of(TableSample sample) {
        Map<PlaceField, String> columns = columns(sample);
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode ignored = MAPPER.createArrayNode();
        sample.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .forEach(ignored::add);
        root.set("ignored", ignored);
        ObjectNode fields = root.putObject("fields");
        columns.forEach((field, column) -> {
            ObjectNode rule = fields.putObject(field.key());
            rule.putArray("columns").add(column);
            field.vocabulary().ifPresent(vocabulary -> terms(rule, field, vocabulary, sample.values(column)));
            if (field == PlaceField.VERIFIED_ON && all(sample.values(column), "\\d{2}/\\d{2}/\\d{4}")) {
                rule.put("dateFormat", "dd/MM/yyyy");
            }
            if (field == PlaceField.COORDINATES) {
                rule.put(
                        "order",
                        ColumnValues.longitudeFirst(sample.values(column))
                                ? "LONGITUDE_LATITUDE"
                                : "LATITUDE_LONGITUDE");
            }
        });
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<PlaceField, String> columns(TableSample sample) {
        Map<PlaceField, String> columns = new EnumMap<>(PlaceField.class);
        Map<String, PlaceField> synonyms = synonyms();
        Set<String> free = new LinkedHashSet<>(sample.columns());
        ColumnValues.coordinates(sample).forEach((field, column) -> {
            columns.put(field, column);
            free.remove(column);
        });
        for (boolean whole : new boolean[] {true, false}) {
            for (String column : List.copyOf(free)) {
                PlaceField field = named(column, synonyms, whole);
                if (field != null && !columns.containsKey(field) && ColumnValues.fit(field, sample.values(column))) {
                    columns.put(field, column);
                    free.remove(column);
                }
            }
        }
        for (String column : List.copyOf(free)) {
            ColumnValues.speaking(sample.values(column)).ifPresent(field -> {
                if (columns.putIfAbsent(field, column) == null) {
                    free.remove(column);
                }
            });
        }
        return columns;
    }

    /** The whole header, else its longest part that is a synonym. */
    private static @org.jspecify.annotations.Nullable PlaceField named(
            String column, Map<String, PlaceField> synonyms, boolean whole) {
        String header = TermTable.folded(column);
        if (whole) {
            return synonyms.get(header);
        }
        return synonyms.entrySet().stream()
                .filter(synonym -> (" " + header + " ").contains(" " + synonym.getKey() + " "))
                .max(java.util.Comparator.comparingInt(
                        synonym -> synonym.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static void terms(ObjectNode rule, PlaceField field, Vocabulary vocabulary, List<String> values) {
        String separator = SEPARATORS.stream()
                .filter(candidate -> values.stream().anyMatch(value -> value.contains(candidate)))
                .findFirst()
                .orElse(null);
        Set<String> labels = new LinkedHashSet<>();
        for (String value : values) {
            List<String> parts =
                    separator == null ? List.of(value) : List.of(value.split(java.util.regex.Pattern.quote(separator)));
            parts.stream().map(String::strip).filter(part -> !part.isEmpty()).forEach(labels::add);
        }
        if (separator != null) {
            rule.put("split", separator);
        }
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        for (String label : labels) {
            Cleaned<List<Term>> known = TermCleaning.clean(field, label, HubTerms.TABLE);
            if (!vocabulary.has(label)) {
                List<String> codes = new ArrayList<>();
                if (known.value() != null) {
                    known.value().forEach(term -> codes.add(written(field, term)));
                }
                unknown.put(label, codes);
            }
        }
        if (!unknown.isEmpty() && unknown.size() <= MANY_TERMS) {
            rule.set("terms", MAPPER.valueToTree(unknown));
        }
    }

    private static String written(PlaceField field, Term term) {
        PlaceField own = PlaceField.valueOf(term.vocabulary().name());
        return own == field ? term.code() : own.key() + ": " + term.code();
    }

    private static boolean all(List<String> values, String pattern) {
        return !values.isEmpty() && values.stream().allMatch(value -> value.matches(pattern));
    }

    private static Map<String, PlaceField> synonyms() {
        try (InputStream in = ProfileProposal.class.getResourceAsStream("/exchange/headers.txt")) {
            if (in == null) {
                throw new IllegalStateException("No table of headers");
            }
            Map<String, PlaceField> synonyms = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(parts -> {
                        for (int i = 1; i < parts.length; i++) {
                            synonyms.put(TermTable.folded(parts[i]), PlaceField.valueOf(parts[0].strip()));
                        }
                    });
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
