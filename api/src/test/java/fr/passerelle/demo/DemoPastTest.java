package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Quarter;
import fr.passerelle.statistics.EventFact;
import fr.passerelle.statistics.EventMeasure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two quarters that are over, told as a real territory tells them. */
class DemoPastTest {

    private static final DemoTerritory TERRITORY = DemoGenerator.generate(LocalDate.of(2026, 11, 23));
    private static final DemoPast PAST = new DemoPast(TERRITORY, new Quarter(2026, 4));

    @Test
    void it_is_of_the_two_quarters_before_and_of_no_other_month() {
        assertThat(PAST.first()).isEqualTo(new Quarter(2026, 2));
        assertThat(told(YearMonth.of(2026, 3))).isEmpty();
        assertThat(told(YearMonth.of(2026, 10))).isEmpty();
        months().forEach(month -> assertThat(told(month)).hasSizeGreaterThan(200));
    }

    @Test
    void it_is_the_same_each_time_and_not_the_same_each_month() {
        assertThat(told(YearMonth.of(2026, 4))).isEqualTo(told(YearMonth.of(2026, 4)));
        assertThat(told(YearMonth.of(2026, 4))).isNotEqualTo(told(YearMonth.of(2026, 5)));
    }

    @Test
    void each_referral_that_was_sent_had_one_answer_and_each_yes_one_end() {
        List<EventFact> all = months().flatMap(month -> told(month).stream()).toList();
        assertThat(count(all, "ACCEPTED_") + count(all, "DECLINED_") + count(all, "EXPIRED") + count(all, "CANCELLED"))
                .isEqualTo(count(all, "SENT"));
        assertThat(count(all, "CLOSED_")).isEqualTo(count(all, "ACCEPTED_"));
    }

    @Test
    void it_names_only_what_the_territory_has() {
        Set<String> epcis = TERRITORY.intercommunalities().stream()
                .map(DemoIntercommunality::code)
                .collect(Collectors.toSet());
        Set<Object> places = TERRITORY.places().stream()
                .map(place -> DemoIds.place(place.code()))
                .collect(Collectors.toSet());
        assertThat(told(YearMonth.of(2026, 4))).allSatisfy(fact -> {
            assertThat(fact.territoryCode()).isEqualTo(TERRITORY.code());
            assertThat(epcis).contains(fact.epciCode());
            assertThat(fact.placeId() == null).isEqualTo(fact.measure() == EventMeasure.UNMET_NEED);
            if (fact.placeId() != null) {
                assertThat(places).contains(fact.placeId());
            }
        });
    }

    private static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2026, 4), month -> month.plusMonths(1))
                .limit(6);
    }

    private static List<EventFact> told(YearMonth month) {
        return PAST.in(month);
    }

    private static long count(List<EventFact> facts, String measure) {
        return facts.stream()
                .filter(fact -> fact.measure().name().startsWith(measure))
                .count();
    }
}
