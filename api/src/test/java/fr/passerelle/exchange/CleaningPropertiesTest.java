package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.network.Siret;
import fr.passerelle.network.Vocabulary;
import fr.passerelle.platform.spreadsheet.CellGuard;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every cleaning over thousands of values, made from a fixed seed. */
class CleaningPropertiesTest {

    private static final int CASES = 3000;
    private static final Random DICE = new Random(20261122);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéèàçôîABCDEFGHIÉÀ";
    private static final String NOISE = "aZé0129 .,;:/|@'’\"()[]<>&#=+-_\t\n\u00A0\u0000\uFFFD€œÃ©Â°%";

    /** Each cleaning with a source of values that are right. */
    static Stream<Arguments> cleanings() {
        return Stream.of(
                valid("line", () -> word(1) + " " + word(8) + " n°" + DICE.nextInt(1, 99)),
                valid(
                        "phone:33",
                        () -> "+33" + pick("1", "2", "3", "4", "5") + pick("40", "56", "41", "21", "49") + digits(6)),
                valid(
                        "email",
                        () -> plainWord(6) + pick("", ".", "-") + plainWord(4) + "@" + plainWord(7)
                                + pick(".fr", ".org", ".asso.fr")),
                valid(
                        "web",
                        () -> pick("https://", "http://www.") + plainWord(8) + ".fr"
                                + pick("", "/", "/page?id=" + digits(3))),
                valid("date", () -> LocalDate.of(2015, 1, 1)
                        .plusDays(DICE.nextInt(3900))
                        .toString()),
                valid("siret", CleaningPropertiesTest::siret),
                valid("postcode", () -> "%05d".formatted(DICE.nextInt(1000, 98999))),
                valid("hours", CleaningPropertiesTest::hours),
                valid("term:SERVICES", () -> pick(Vocabulary.SERVICES.codes().toArray(String[]::new))),
                valid("term:KINDS", () -> pick(Vocabulary.KINDS.codes().toArray(String[]::new))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleanings")
    void a_right_value_is_never_changed_and_nothing_is_noted(String cleaning, Supplier<String> right) {
        for (int i = 0; i < CASES; i++) {
            String value = right.get();
            Cleaned<String> cleaned = DirtyValuesTest.clean(cleaning, value);
            assertThat(cleaned.value()).isEqualTo(value);
            assertThat(cleaned.steps().stream().filter(step -> step.rule() != CleaningRule.PHONE_UNASSIGNED))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleanings")
    void what_a_cleaning_gives_it_leaves_alone_the_next_time(String cleaning, Supplier<String> right) {
        for (int i = 0; i < CASES; i++) {
            String dirty = i % 2 == 0 ? spoiled(right.get()) : noise();
            String once = DirtyValuesTest.clean(cleaning, dirty).value();
            if (once != null) {
                for (String value : cleaning.startsWith("line") ? new String[] {once} : once.split("\\|")) {
                    assertThat(DirtyValuesTest.clean(cleaning, value).value())
                            .as(dirty)
                            .isEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleanings")
    void nothing_changes_or_disappears_without_being_said(String cleaning, Supplier<String> right) {
        for (int i = 0; i < CASES; i++) {
            String dirty = i % 2 == 0 ? spoiled(right.get()) : noise();
            Cleaned<String> cleaned = DirtyValuesTest.clean(cleaning, dirty);
            String blanks = dirty.replaceAll("[\\s\\u00A0|,;/]+", "");
            if (cleaned.value() == null && !blanks.isEmpty()) {
                assertThat(cleaned.steps())
                        .as("« %s » was dropped by %s", dirty, cleaning)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void what_was_read_in_the_wrong_encoding_once_or_twice_comes_back() {
        Charset wrong = Charset.forName("windows-1252");
        for (int i = 0; i < CASES; i++) {
            String text = word(5) + " é" + word(4) + "è l’ê" + word(3) + " œ°";
            String twice = new String(text.getBytes(StandardCharsets.UTF_8), wrong);
            if (!twice.contains("\uFFFD")) {
                assertThat(TextCleaning.line(twice).value()).isEqualTo(text.strip());
            }
        }
    }

    @Test
    void a_point_near_its_commune_stays_and_a_swapped_one_is_turned() {
        GazetteerIndex communes = new GazetteerIndex(Sources.fewCommunes());
        for (int i = 0; i < CASES; i++) {
            for (Entry commune : Sources.fewCommunes().entries()) {
                double latitude = commune.latitude() + DICE.nextDouble(-0.15, 0.15);
                double longitude = commune.longitude() + DICE.nextDouble(-0.15, 0.15);
                var straight = CoordinateCleaning.clean(text(latitude), text(longitude), commune, communes);
                assertThat(straight.steps()).isEmpty();
                var turned = CoordinateCleaning.clean(text(longitude), text(latitude), commune, communes);
                assertThat(turned.value()).isEqualTo(straight.value());
                assertThat(turned.steps()).extracting(Step::rule).containsExactly(CleaningRule.COORDINATES_SWAPPED);
                var comma = CoordinateCleaning.clean(
                        text(latitude).replace('.', ','), text(longitude).replace('.', ','), commune, communes);
                assertThat(comma.value()).isEqualTo(straight.value());
            }
        }
    }

    @Test
    void what_the_guard_adds_it_takes_away_whatever_the_cell_holds() {
        for (int i = 0; i < 5 * CASES; i++) {
            String cell = (DICE.nextInt(3) == 0 ? pick("=", "+", "-", "@", "'=", "''+", "'", "\t", "＝") : "") + noise();
            String guarded = CellGuard.guarded(cell);
            assertThat(CellGuard.unguarded(guarded)).isEqualTo(cell);
            assertThat(guarded).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("\t");
        }
        assertThat(CellGuard.guarded("+33557657539")).isEqualTo("+33557657539");
        assertThat(CellGuard.guarded("-0.57918")).isEqualTo("-0.57918");
        assertThat(CellGuard.guarded("+33557657539+cmd|' /C calc'!A0")).startsWith("'+");
    }

    private static Arguments valid(String cleaning, Supplier<String> right) {
        return Arguments.of(cleaning, right);
    }

    private static String spoiled(String value) {
        StringBuilder text = new StringBuilder(value);
        for (int i = DICE.nextInt(1, 3); i > 0; i--) {
            int at = DICE.nextInt(text.length() + 1);
            switch (DICE.nextInt(3)) {
                case 0 -> text.insert(at, NOISE.charAt(DICE.nextInt(NOISE.length())));
                case 1 -> text.delete(Math.max(0, at - 1), at);
                default -> text.replace(0, text.length(), " " + text.toString().toUpperCase(Locale.FRENCH));
            }
        }
        return text.toString();
    }

    private static String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = DICE.nextInt(20); i >= 0; i--) {
            text.append(NOISE.charAt(DICE.nextInt(NOISE.length())));
        }
        return text.toString();
    }

    private static String siret() {
        while (true) {
            String digits = (DICE.nextInt(5) == 0 ? "356000000" : digits(9)) + digits(5);
            if (Siret.of(digits).isPresent()) {
                return digits;
            }
        }
    }

    private static String hours() {
        int from = DICE.nextInt(7, 12);
        return pick("Mo-Fr", "Tu,Th", "Sa", "Mo-We,Fr")
                + " %02d:%s-%02d:%s".formatted(from, pick("00", "30"), from + 3, pick("00", "15"))
                + pick("", "; Sa 09:00-12:00", "; PH off");
    }

    private static String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length + 2; i++) {
            word.append(LETTERS.charAt(DICE.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String plainWord(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + DICE.nextInt(26)));
        }
        return word.toString();
    }

    private static String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(DICE.nextInt(10));
        }
        return digits.toString();
    }

    private static String text(double number) {
        return java.math.BigDecimal.valueOf(number).toPlainString();
    }

    private static String pick(String... choices) {
        return choices[DICE.nextInt(choices.length)];
    }
}
