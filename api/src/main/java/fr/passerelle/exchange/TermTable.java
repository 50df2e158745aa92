package fr.passerelle.exchange;

import fr.passerelle.network.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Labels of another list or version, translated. A table in {@code /exchange/*.txt}: field, label and codes between
 * bars, each code after the name of its list; {@code -} for a label without an equivalent, {@code #} for remarks.
 */
final class TermTable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9+]+");

    private final Map<String, List<Term>> terms = new HashMap<>();

    private final List<String> labels = new ArrayList<>();

    static TermTable none() {
        return new TermTable();
    }

    static TermTable load(String... names) {
        TermTable table = new TermTable();
        for (String name : names) {
            table.read(name);
        }
        return table;
    }

    private void read(String name) {
        try (InputStream in = TermTable.class.getResourceAsStream("/exchange/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No table /exchange/" + name);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the table does not know it; no term when it has no equivalent. */
    Optional<List<Term>> translated(PlaceField field, String label) {
        return Optional.ofNullable(terms.get(key(field, label)));
    }

    /** From code to label, for writing; of several labels the first in the alphabet, so that it is always the same. */
    Map<Term, String> turned(PlaceField field, Predicate<String> label) {
        Map<Term, String> turned = new HashMap<>();
        labels.stream()
                .filter(one -> one.startsWith(field + " "))
                .map(one -> one.substring(field.name().length() + 1))
                .filter(label)
                .sorted()
                .forEach(
                        one -> translated(field, one).orElse(List.of()).forEach(term -> turned.putIfAbsent(term, one)));
        return turned;
    }

    void put(PlaceField field, String label, List<Term> codes) {
        terms.put(key(field, label), codes);
        labels.add(field + " " + label);
    }

    /** How labels are compared: without capitals, accents, apostrophes and signs. */
    static String folded(String label) {
        String plain = MARKS.matcher(Normalizer.normalize(label.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("");
        return SIGNS.matcher(plain.replace("œ", "oe")).replaceAll(" ").strip();
    }

    private void add(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        List<Term> codes = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                codes.add(term(parts[i], line));
            }
        }
        put(PlaceField.valueOf(parts[0]), parts[1], List.copyOf(codes));
    }

    private static Term term(String text, String line) {
        int space = text.indexOf(' ');
        Vocabulary vocabulary = Vocabulary.valueOf(text.substring(0, space));
        String code = text.substring(space + 1);
        if (!vocabulary.has(code)) {
            throw new IllegalStateException("No such code: " + line);
        }
        return new Term(vocabulary, code);
    }

    private static String key(PlaceField field, String label) {
        return field + " " + folded(label);
    }
}
