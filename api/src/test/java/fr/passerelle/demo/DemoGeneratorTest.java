package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoGeneratorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    /** Changes only when the fiction is changed on purpose. */
    private static final String CHECKSUM = "a8053e743a7686d5c1b9001ba7034b7c64541a379f39ca272cac2ba5591423c3";

    private static final List<String> FORBIDDEN = List.of(
            "incapable",
            "exclu",
            "illettré",
            "illectronisme",
            "usager",
            "bénéficiaire",
            "cas social",
            "assisté",
            "fragile",
            "défavorisé",
            "handicapé",
            "santé",
            "séjour",
            "détenu",
            "tutelle",
            "violence");

    @Test
    void the_same_day_gives_the_same_fiction_twice() {
        assertThat(DemoGenerator.generate(DAY)).isEqualTo(DemoGenerator.generate(DAY));
    }

    @Test
    void the_fiction_of_a_given_day_is_the_one_that_was_reviewed() throws Exception {
        StringBuilder text = new StringBuilder();
        write(DemoGenerator.generate(DAY), text);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(CHECKSUM);
    }

    @Test
    void another_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            DemoTerritory here = DemoGenerator.generate(DAY);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(DemoGenerator.generate(DAY)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2025-12-29", "2027-08-16"})
    void another_day_moves_dates_and_nothing_on_the_map(String day) {
        DemoTerritory other = DemoGenerator.generate(LocalDate.parse(day));
        assertThat(other.communes()).isEqualTo(DemoGenerator.generate(DAY).communes());
        assertThat(other.referrals()).hasSameSizeAs(DemoGenerator.generate(DAY).referrals());
    }

    @Test
    void it_says_that_it_is_a_fiction() {
        DemoTerritory territory = DemoGenerator.generate(DAY);
        assertThat(territory.code()).isEqualTo("00");
        assertThat(territory.label()).contains("fictif");
    }

    @Test
    void no_text_blames_a_person_or_says_what_is_never_collected() throws Exception {
        StringBuilder text = new StringBuilder();
        write(DemoGenerator.generate(DAY), text);
        String everything = text.toString().toLowerCase(Locale.ROOT);
        assertThat(everything).doesNotContain(FORBIDDEN.subList(0, 7).toArray(String[]::new));
        for (DemoReferral referral : DemoGenerator.generate(DAY).referrals()) {
            StringBuilder about = new StringBuilder();
            write(referral, about);
            assertThat(about.toString().toLowerCase(Locale.ROOT)).doesNotContain(FORBIDDEN.toArray(String[]::new));
        }
    }

    /** Spelled out here, because the text of a record or of a double is not promised to stay the same. */
    static void write(Object value, StringBuilder text) throws ReflectiveOperationException {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(record);
                text.append(component.getName()).append('=');
                write(part == null ? "none" : part, text);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                write(item, text);
            }
        } else if (value instanceof Map<?, ?> map) {
            write(List.copyOf(map.entrySet().stream().map(Object::toString).toList()), text);
        } else if (value instanceof Double degrees) {
            text.append(Math.round(degrees * 100_000)).append('\n');
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString()).append('\n');
        } else {
            text.append(value).append('\n');
        }
    }
}
