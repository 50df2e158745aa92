package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of values as they really come, each with what becomes of it and by which rule; no rule: nothing is noted. */
class DirtyValuesTest {

    static Stream<Arguments> corpus() {
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(Sources.resource("dirty-values.csv"))).stream()
                .map(DirtyValuesTest::arguments);
    }

    private static Arguments arguments(NamedCsvRecord row) {
        return Arguments.of(
                row.getField("rule"), row.getField("cleaning"), row.getField("before"), row.getField("after"));
    }

    @ParameterizedTest(name = "{1}: {2} → {3} ({0})")
    @MethodSource("corpus")
    void becomes_what_the_table_says_by_the_rule_it_names(String rule, String cleaning, String before, String after) {
        Cleaned<String> cleaned = clean(cleaning, before);
        assertThat(cleaned.value() == null ? "" : cleaned.value()).isEqualTo(after);
        List<String> rules =
                cleaned.steps().stream().map(step -> step.rule().name()).toList();
        if (rule.isEmpty()) {
            assertThat(rules).isEmpty();
        } else {
            assertThat(rules).contains(rule);
        }
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("corpus")
    void what_came_out_is_not_changed_again(String rule, String cleaning, String before, String after) {
        for (String value : after.isEmpty() ? List.<String>of() : List.of(after.split("\\|"))) {
            Cleaned<String> again = clean(cleaning, value);
            assertThat(again.value()).isEqualTo(value);
            assertThat(again.steps()).isEmpty();
        }
    }

    static Cleaned<String> clean(String cleaning, String value) {
        String[] parts = cleaning.split(":");
        return switch (parts[0]) {
            case "line" -> TextCleaning.line(value);
            case "phone" -> joined(PhoneCleaning.clean(value, parts[1]));
            case "email" -> joined(EmailCleaning.clean(value));
            case "web" -> joined(WebAddressCleaning.clean(value));
            case "date" -> {
                var day = DateCleaning.clean(value, Sources.TODAY);
                yield new Cleaned<>(day.value() == null ? null : day.value().toString(), day.steps());
            }
            case "siret" -> SiretCleaning.clean(value);
            case "postcode" -> PostcodeCleaning.clean(value);
            case "hours" -> OpeningHoursCleaning.clean(value);
            case "term" -> {
                var terms = TermCleaning.clean(PlaceField.valueOf(parts[1]), value, TermTable.load("mednum.txt"));
                yield new Cleaned<>(
                        terms.value() == null
                                ? null
                                : terms.value().stream().map(Term::code).collect(Collectors.joining("|")),
                        terms.steps());
            }
            default -> throw new AssertionError(cleaning);
        };
    }

    private static Cleaned<String> joined(Cleaned<List<String>> cleaned) {
        @Nullable List<String> values = cleaned.value();
        return new Cleaned<>(values == null ? null : String.join("|", values), cleaned.steps());
    }
}
