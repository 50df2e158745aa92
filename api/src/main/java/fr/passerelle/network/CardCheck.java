package fr.passerelle.network;

import fr.passerelle.platform.contact.DialledNumber;
import fr.passerelle.platform.contact.MailAddress;
import fr.passerelle.platform.problem.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one card field by field and remembers what was wrong and what was repaired. A repair is made only where
 * there is no doubt about what was meant, and is always told. After an error the typed value stays as it is.
 */
final class CardCheck {

    private static final Pattern RNA = Pattern.compile("W[0-9A-Z]{9}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldRepair> repairs = new ArrayList<>();

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    List<FieldRepair> repairs() {
        return List.copyOf(repairs);
    }

    void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    String required(String field, @Nullable String typed, int atMost) {
        String text = optional(field, typed, atMost);
        if (text == null) {
            wrong(field, "is needed");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** Blank is nothing; spaces around and doubled ones are left out without a word. */
    @Nullable
    String optional(String field, @Nullable String typed, int atMost) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().replaceAll("[ \\t\\u00A0]+", " ");
        if (text.length() > atMost) {
            wrong(field, "has %d characters, at most %d are kept".formatted(text.length(), atMost));
        }
        return text;
    }

    @Nullable
    String phone(String field, @Nullable String typed) {
        return repaired(
                field,
                optional(field, typed, 60),
                DialledNumber::normalised,
                "is not one number that can be called from France; another goes under otherPhones");
    }

    @Nullable
    String email(String field, @Nullable String typed) {
        return repaired(
                field,
                optional(field, typed, 254),
                text -> Optional.of(text.replaceFirst("(?i)^mailto:", "")).filter(MailAddress::isOne),
                "is not an e-mail address");
    }

    @Nullable
    String web(String field, @Nullable String typed) {
        return repaired(field, optional(field, typed, 500), CardCheck::address, "is not the address of a web page");
    }

    @Nullable
    String openingHours(String field, @Nullable String typed) {
        return repaired(
                field,
                optional(field, typed, 1000),
                OpeningHours::normalised,
                "is not in OSM opening_hours syntax; for example: Mo-Fr 09:00-12:30,13:30-17:00; PH off");
    }

    /** A SIRET, or the RNA number of an association. */
    @Nullable
    String pivot(String field, @Nullable String typed) {
        return repaired(
                field,
                optional(field, typed, 40),
                text -> Siret.of(text).map(Siret::value).or(() -> rna(text)),
                "is neither a SIRET (14 digits, the last one checks the others) nor an RNA number");
    }

    List<String> codes(String field, List<String> typed, Vocabulary vocabulary) {
        List<String> foreign = vocabulary.foreign(typed);
        if (!foreign.isEmpty()) {
            wrong(field, "has a code that is not in the list");
        }
        return distinct(typed);
    }

    List<String> languages(String field, List<String> typed) {
        return each(field, typed, (name, code) -> {
            String lower = code.strip().toLowerCase(Locale.ROOT);
            if (!LANGUAGES.contains(lower)) {
                wrong(name, "is not an ISO 639-1 code");
            }
            return lower;
        });
    }

    /** Each value is named by its place in the list; blank ones are left out. */
    List<String> each(String field, List<String> typed, Check check) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String value = typed.get(i);
            String seen = value == null || value.isBlank() ? null : check.check(field + "[" + i + "]", value);
            if (seen != null) {
                kept.add(seen);
            }
        }
        return distinct(kept);
    }

    interface Check {
        @Nullable
        String check(String field, String typed);
    }

    /** What was typed is kept in another way, without doubt about what was meant. */
    void kept(String field, String typed, String kept) {
        repairs.add(new FieldRepair(field, typed, kept));
    }

    private @Nullable String repaired(
            String field, @Nullable String typed, Function<String, Optional<String>> repair, String message) {
        if (typed == null) {
            return null;
        }
        Optional<String> kept = repair.apply(typed);
        if (kept.isEmpty()) {
            wrong(field, message);
        } else if (!kept.get().equals(typed)) {
            kept(field, typed, kept.get());
        }
        return kept.orElse(typed);
    }

    private static Optional<String> address(String typed) {
        String address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            URI uri = new URI(address);
            boolean usable = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> rna(String typed) {
        return Optional.of(typed.replaceAll("[\\s\\u00A0.\\-]", "").toUpperCase(Locale.ROOT))
                .filter(RNA.asMatchPredicate());
    }

    private static List<String> distinct(List<String> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }
}
