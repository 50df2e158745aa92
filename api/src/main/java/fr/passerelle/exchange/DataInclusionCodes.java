package fr.passerelle.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The closed lists of data.inclusion v1, by the field that they are of. */
final class DataInclusionCodes {

    private static final Set<String> CODES = load();

    private DataInclusionCodes() {}

    static boolean has(String field, String code) {
        return CODES.contains(field + " " + code);
    }

    private static Set<String> load() {
        try (InputStream in = DataInclusionCodes.class.getResourceAsStream("/exchange/data-inclusion-codes.txt")) {
            if (in == null) {
                throw new IllegalStateException("No table of data.inclusion's codes");
            }
            Set<String> codes = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(codes::add);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
