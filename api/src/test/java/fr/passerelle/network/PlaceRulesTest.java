package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.contact.DialledNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small rules of keeping a place true: freshness, numbers, days of sessions, signs of a person, estimates. */
class PlaceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, FINE",
        "2026-05-23, FINE",
        "2026-05-22, TO_CHECK",
        "2025-11-23, TO_CHECK",
        "2025-11-22, ALERT",
        "2020-01-01, ALERT"
    })
    void six_months_warn_and_twelve_alert(LocalDate verifiedOn, Freshness expected) {
        assertThat(Freshness.of(verifiedOn, LocalDate.parse("2026-11-22"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "05 56 00 00 00, +33556000000",
        "05.36.49.00.01, +33536490001",
        "+33 (0)5 56 00 00 00, +33556000000",
        "0033556000000, +33556000000",
        "3949, 3949",
        "39 49, 3949",
        "115, 115",
        "0262 90 00 00, +262262900000",
        "0590 81 00 00, +590590810000"
    })
    void a_number_is_kept_as_it_can_be_called(String typed, String kept) {
        assertThat(DialledNumber.normalised(typed)).contains(kept);
        assertThat(DialledNumber.normalised(kept)).as("again").contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05 56", "voir mairie", "05 56 00 00 00 / 06 00 00 00 00", "12345", "99"})
    void what_cannot_be_called_is_no_number(String typed) {
        assertThat(DialledNumber.normalised(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le bon numéro est le 05 56 00 00 00",
                "Composez le 3949",
                "Fermé depuis le 12/11/2026, travaux jusqu'en 2027",
                "Ouvert Mo-Fr 09:00-12:00",
                "Il faut dire « M » ou « Mme » au répondeur",
                "Le lieu est au 12 bis, 33000 Bordeaux",
                ""
            })
    void a_note_about_a_place_is_welcome(String note) {
        assertThat(PersonSigns.in(note)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Joindre jeanne.d@exemple.fr, EMAIL",
        "Son portable : 06.12.34.56.78, MOBILE_PHONE",
        "0033 7 12 34 56 78, MOBILE_PHONE",
        "+33 6 12 34 56 78, MOBILE_PHONE",
        "285057800608491, LONG_NUMBER",
        "2 85 05 78 006 084 91, LONG_NUMBER",
        "FR76 3000 6000 0112 3456 7890 189, LONG_NUMBER",
        "M. Martin est parti, NAME",
        "voir avec Madame Élise, NAME"
    })
    void a_note_about_a_person_is_recognised(String note, PersonSigns.Sign sign) {
        assertThat(PersonSigns.in(note)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, , 1, 2026-11-22, 2026-11-24 2026-12-01 2026-12-08",
        "2026-11-24, , 2, 2026-11-25, 2026-12-08 2026-12-22 2027-01-05",
        "2026-11-24, , 2, 2026-12-08, 2026-12-08 2026-12-22 2027-01-05",
        "2026-11-24, 2026-12-08, 1, 2026-12-02, 2026-12-08",
        "2026-11-24, 2026-11-24, 1, 2026-11-22, 2026-11-24",
        "2026-11-24, 2026-11-24, 1, 2026-11-25, ''"
    })
    void a_session_comes_back_on_its_weekday(
            LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last,
            short weeks,
            LocalDate from,
            String days) {
        DropInSession session = DropInSession.at(UUID.randomUUID(), UUID.randomUUID());
        session.firstDay = first;
        session.lastDay = last;
        session.everyWeeks = weeks;
        assertThat(String.join(
                        " ",
                        session.daysFrom(from, 3).stream()
                                .map(LocalDate::toString)
                                .toList()))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "Mo-Fr 09:00-12:00, 15",
        "'Mo-Fr 09:00-12:30,13:30-17:00; PH off', 35",
        "week 1-53/2 Tu 09:00-12:00, 1.5",
        "Mo[1] 14:00-17:00, 0.75",
        "24/7, 168",
        "voir le site, 0",
        "Mo-Fr, 0"
    })
    void hours_a_week_are_those_that_are_sure(String hours, double expected) {
        assertThat(Capacities.hoursAWeek(hours)).isEqualTo(expected);
    }

    @Test
    void an_estimate_is_never_nought_and_never_made_from_nothing() {
        Capacities capacities = new Capacities(new Capacities.CapacityRows());
        String week = "Mo-Fr 09:00-12:30,13:30-17:00";
        assertThat(capacities.estimate(List.of("RFS"), week, OrientationType.DO_TOGETHER))
                .isEqualTo(OptionalInt.of(21));
        assertThat(capacities.estimate(List.of("BIB"), "Mo[1] 14:00-15:00", OrientationType.DO_TOGETHER))
                .isEqualTo(OptionalInt.of(1));
        assertThat(capacities.estimate(List.of("RFS"), "", OrientationType.DO_TOGETHER))
                .isEmpty();
        assertThat(capacities.estimate(List.of("FABRIQUE"), week, OrientationType.DO_TOGETHER))
                .isEmpty();
    }

    @Test
    void the_published_coefficients_are_whole() {
        CapacityCoefficients published = CapacityCoefficients.published();
        assertThat(published.groups())
                .allSatisfy(group -> assertThat(group.shares().stream()
                                .mapToDouble(CapacityCoefficients.Share::share)
                                .sum())
                        .as(group.group())
                        .isBetween(0.0, 1.0))
                .allSatisfy(group ->
                        assertThat(Vocabulary.KINDS.foreign(group.kinds())).isEmpty())
                .allSatisfy(group -> assertThat(group.shares())
                        .allSatisfy(share -> assertThat(published.minutesFor(share.orientationType()))
                                .isPositive()));
        assertThat(published.groups().stream().flatMap(group -> group.kinds().stream()))
                .doesNotHaveDuplicates();
    }
}
