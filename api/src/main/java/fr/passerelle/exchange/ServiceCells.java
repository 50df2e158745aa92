package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one service, cleaned as they are taken; of several columns, the first that holds something. */
final class ServiceCells {

    private final RawRow raw;
    private final ReadingGround ground;
    private final List<RowNote> notes;

    ServiceCells(RawRow raw, ReadingGround ground) {
        this.raw = raw;
        this.ground = ground;
        notes = new ArrayList<>(raw.notes());
    }

    List<RowNote> notes() {
        return notes;
    }

    void reject(String column) {
        note(column, List.of(Step.rejected(CleaningRule.REQUIRED_MISSING, null, null)));
    }

    @Nullable
    String line(String column) {
        return kept(column, TextCleaning.line(raw.text(column)));
    }

    @Nullable
    String paragraph(String... columns) {
        String column = first(columns);
        return kept(column, TextCleaning.paragraph(raw.text(column)));
    }

    @Nullable
    String url(String... columns) {
        List<String> addresses = several(first(columns), WebAddressCleaning::clean);
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    @Nullable
    String phone(String column) {
        List<String> phones = several(column, typed -> PhoneCleaning.clean(typed, departement()));
        return phones.isEmpty() ? null : phones.get(0);
    }

    List<String> emails(String column) {
        return several(column, EmailCleaning::clean);
    }

    @Nullable
    String openingHours(String column) {
        return kept(column, TextCleaning.paragraph(raw.text(column)).then(OpeningHoursCleaning::clean));
    }

    LocalDate verifiedOn(String... columns) {
        String column = first(columns);
        LocalDate day = kept(
                column, TextCleaning.line(raw.text(column)).then(typed -> DateCleaning.clean(typed, ground.today())));
        if (day != null) {
            return day;
        }
        LocalDate published = ground.publishedOn();
        note(
                column,
                List.of(
                        published == null
                                ? Step.flagged(CleaningRule.DATE_MISSING, null, PlaceReading.NEVER_VERIFIED.toString())
                                : Step.repaired(CleaningRule.DATE_FROM_FILE_NAME, null, published.toString())));
        return published == null ? PlaceReading.NEVER_VERIFIED : published;
    }

    @Nullable
    Double number(String column) {
        String text = raw.text(column).strip().replace(',', '.');
        if (text.isEmpty() || text.matches("\\d{1,6}(\\.\\d+)?")) {
            return text.isEmpty() ? null : Double.valueOf(text);
        }
        note(column, List.of(Step.flagged(CleaningRule.TERM_UNKNOWN, text, null)));
        return null;
    }

    /** Items as they came. */
    List<String> list(String... columns) {
        Set<String> items = new LinkedHashSet<>();
        for (String column : columns) {
            items.addAll(TermCleaning.labels(raw.items(column)));
        }
        return List.copyOf(items);
    }

    /** Codes as they came; those of other versions are kept and said. */
    List<String> codes(String field, String... columns) {
        List<String> codes = list(columns);
        codes.stream()
                .filter(code -> !DataInclusionCodes.has(field, code))
                .forEach(code -> note(first(columns), List.of(Step.flagged(CleaningRule.TERM_UNKNOWN, code, code))));
        return codes;
    }

    private List<String> several(String column, Function<String, Cleaned<List<String>>> cleaning) {
        List<String> found =
                kept(column, TextCleaning.paragraph(raw.text(column)).then(cleaning));
        return found == null ? List.of() : found;
    }

    private String departement() {
        String code =
                raw.text(raw.blank("code_insee") ? "code_postal" : "code_insee").strip();
        String departement = CommuneCleaning.departementOf(code);
        return departement == null ? "" : departement;
    }

    private String first(String... columns) {
        for (String column : columns) {
            if (!raw.blank(column)) {
                return column;
            }
        }
        return columns[0];
    }

    private <T> @Nullable T kept(String column, Cleaned<T> cleaned) {
        note(column, cleaned.steps());
        return cleaned.value();
    }

    private void note(String column, List<Step> steps) {
        steps.forEach(step -> notes.add(new RowNote(step.kind(), step.rule(), column, step.before(), step.after())));
    }
}
