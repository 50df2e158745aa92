package fr.passerelle.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.network.UsualWeek;
import fr.passerelle.network.UsualWeek.Hours;
import fr.passerelle.paper.LetterRequest.LetterAsk;
import fr.passerelle.paper.PersonSheetRequest.ThingToBring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final char NO_BREAK = '\u00a0';
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<Hours> MORNING = List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)));
    private static final List<Hours> EVENING = List.of(new Hours(LocalTime.of(18, 0), LocalTime.MIDNIGHT));

    @Test
    void every_code_that_can_be_printed_has_its_words() {
        Arrays.stream(OrientationType.values()).forEach(type -> {
            assertThat(Words.has("proposal." + type)).as(type.name()).isTrue();
            assertThat(Words.has("help." + type) && Words.has("help." + type + ".text"))
                    .as(type.name())
                    .isEqualTo(type.leadsToReferral());
        });
        Arrays.stream(Need.values())
                .forEach(code -> assertThat(Words.of("need", code)).isNotBlank());
        Arrays.stream(ProcedureBody.values())
                .forEach(code -> assertThat(Words.of("body", code)).isNotBlank());
        Arrays.stream(ThingToBring.values())
                .forEach(code -> assertThat(Words.of("bring", code)).isNotBlank());
        Arrays.stream(LetterAsk.values())
                .forEach(code -> assertThat(Words.of("letter", code)).isNotBlank());
    }

    /** Enumerations that the referral keeps to itself: the contract names their values. */
    @Test
    void every_code_of_the_contract_that_a_referral_prints_has_its_words() throws IOException {
        enumeration("ContactChannel").forEach(code -> {
            assertThat(Words.has("channel." + code)).as(code).isTrue();
            assertThat(Words.has("reach." + code)).as(code).isTrue();
        });
        enumeration("AgreementHow")
                .forEach(code ->
                        assertThat(Words.has("agreement." + code)).as(code).isTrue());
        assertThat(enumeration("Outcome")).containsAll(PrintReceiverSlip.OUTCOMES);
        PrintReceiverSlip.OUTCOMES.forEach(
                code -> assertThat(Words.of("outcome." + code)).isNotBlank());
    }

    @Test
    void days_hours_and_numbers_are_said_in_full() {
        assertThat(Words.day(LocalDate.parse("2027-02-01"))).isEqualTo("lundi 1er février 2027");
        assertThat(Words.day(LocalDate.parse("2026-11-21"))).isEqualTo("samedi 21 novembre 2026");
        assertThat(Words.moment(Instant.parse("2026-11-24T08:30:00Z")))
                .isEqualTo("mardi 24 novembre 2026 à 9_h_30".replace('_', NO_BREAK));
        assertThat(Words.phone("+33536490012")).isEqualTo("05_36_49_00_12".replace('_', NO_BREAK));
        assertThat(Words.phone("3646")).isEqualTo("3646");
    }

    @Test
    void what_is_too_long_goes_on_by_phone() {
        assertThat(Words.clipped("Une pièce d'identité", 40)).isEqualTo("Une pièce d'identité");
        assertThat(Words.clipped("Une pièce d'identité et deux photos", 25))
                .isEqualTo("Une pièce d'identité et … (suite au téléphone)");
        assertThat(Words.clipped("x".repeat(50), 20)).isEqualTo("x".repeat(20) + " … (suite au téléphone)");
    }

    @Test
    void a_week_is_said_in_few_lines() {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
            days.put(day, MORNING);
        }
        days.put(DayOfWeek.FRIDAY, EVENING);
        assertThat(HoursInWords.lines(new UsualWeek(true, false, days), 3))
                .containsExactly(
                        "Du lundi au mercredi : 9_h à 12_h_30.".replace('_', NO_BREAK),
                        "Vendredi : 18_h à minuit.".replace('_', NO_BREAK));
        assertThat(HoursInWords.lines(new UsualWeek(true, true, days), 2))
                .containsExactly(
                        "Du lundi au mercredi : 9_h à 12_h_30.".replace('_', NO_BREAK),
                        "Autres jours : téléphonez avant de venir.");
        assertThat(HoursInWords.lines(new UsualWeek(true, true, Map.of()), 3))
                .containsExactly("Les horaires changent : téléphonez avant de venir.");
        assertThat(HoursInWords.lines(new UsualWeek(false, false, Map.of()), 3)).containsExactly(HoursInWords.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-24, -, 2026-12-01, 2026-12-01",
                "-, 2026-11-26, 2026-12-03, 2026-12-03",
                "2026-11-24, 2026-11-26, 2026-12-03, 2026-12-03",
                "-, -, 2026-12-22, 2026-12-22",
                "2026-11-02, -, 2026-12-22, 2026-12-22",
                "2027-03-01, -, 2027-03-08, 2026-12-22"
            })
    void a_sheet_is_destroyed_a_week_after_what_it_is_for(
            LocalDate appointment, LocalDate expected, LocalDate sheet, LocalDate slip) {
        assertThat(DestroyBy.personSheet(TODAY, appointment, expected)).isEqualTo(sheet);
        assertThat(DestroyBy.receiverSlip(TODAY, appointment, expected)).isEqualTo(slip);
    }

    @Test
    void a_list_lasts_thirty_days_or_until_its_first_place_is_old() {
        LocalDate fresh = TODAY.minusDays(3);
        assertThat(DestroyBy.placeList(TODAY, List.of())).isEqualTo("2026-12-22");
        assertThat(DestroyBy.placeList(TODAY, List.of(fresh))).isEqualTo("2026-12-22");
        assertThat(DestroyBy.placeList(TODAY, List.of(fresh, LocalDate.parse("2026-06-10"))))
                .isEqualTo("2026-12-10");
        assertThat(DestroyBy.placeList(TODAY, List.of(LocalDate.parse("2026-05-24"))))
                .isEqualTo("2026-11-29");
        assertThat(DestroyBy.placeList(TODAY, List.of(LocalDate.parse("2024-01-01"))))
                .isEqualTo("2026-12-22");
    }

    private static List<String> enumeration(String name) throws IOException {
        String contract = Files.readString(Path.of(System.getProperty("passerelle.root", ".."), "openapi.yaml"));
        Matcher schema = Pattern.compile("\n    " + name + ":\n((?: {6}.*\n)+)").matcher(contract);
        assertThat(schema.find()).as(name).isTrue();
        return Pattern.compile("(?m)^ {6}- (\\w+)$")
                .matcher(schema.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
