package fr.passerelle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.matching.Weighing.Weighed;
import fr.passerelle.network.OwnCounters;
import fr.passerelle.network.PlaceTakeOver;
import fr.passerelle.network.Vocabulary;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelTimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each explanation is true: take the fact away, and the reason goes and the order changes as it said. */
class WeighingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final MatchingWeights WEIGHTS = MatchingWeights.published();
    private static final MatchQuestion QUESTION = new MatchQuestion(
            OrientationType.DO_TOGETHER,
            new CommunePoint("07001", "Hameau", "07", 9.1, 42.2),
            TravelMode.CAR,
            60,
            ProcedureBody.FRANCE_TRAVAIL,
            null,
            false,
            List.of("ar"),
            List.of("Surdité"),
            List.of("PRINTER"),
            true,
            null);

    /** @param with what makes the fact true, and no other */
    record Case(FactCode fact, Consumer<OfferDraft> with) {
        @Override
        public String toString() {
            return fact.name();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(FactCode.OWN_COUNTER, place -> place.kinds = List.of("FT")),
                new Case(FactCode.COMPETENT, place -> place.competent = true),
                new Case(FactCode.OFFERS, place -> place.offeredBy = List.of("Aide aux démarches administratives")),
                new Case(
                        FactCode.ALSO_OFFERS,
                        place -> place.themes = List.of("lecture-ecriture-calcul--maitriser-le-francais")),
                new Case(FactCode.RECEIVES, place -> place.receives = true),
                new Case(FactCode.FIRST_CHOICE, place -> place.programmes = List.of("France Services")),
                new Case(FactCode.OPEN_SOON, place -> place.opensAt = NOW.plus(1, ChronoUnit.DAYS)),
                new Case(FactCode.OPEN_SOON, place -> place.openNow = true),
                new Case(FactCode.USUAL_DELAY, place -> place.usualDays = 2),
                new Case(FactCode.CAPACITY_DECLARED, place -> place.perWeek = 12),
                new Case(FactCode.CAPACITY_ESTIMATED, place -> {
                    place.perWeek = 20;
                    place.estimated = true;
                }),
                new Case(FactCode.FREE, place -> place.free = true),
                new Case(FactCode.INDIVIDUAL_SUPPORT, place -> place.individual = true),
                new Case(FactCode.IN_PERSON, place -> place.inPerson = true),
                new Case(FactCode.CONNECTED, place -> place.connected = true),
                new Case(FactCode.LANGUAGE, place -> place.languages = List.of("fr", "ar")),
                new Case(FactCode.SPECIAL_CARE, place -> place.specialCare = List.of("Surdité")),
                new Case(FactCode.EQUIPMENT, place -> place.equipment = List.of("PRINTER")),
                new Case(FactCode.STEP_FREE, place -> place.stepFree = true),
                new Case(FactCode.FULL, place -> place.fullUntil = LocalDate.of(2026, 12, 3)),
                new Case(FactCode.AWAY, place -> {
                    place.fullUntil = LocalDate.of(2026, 12, 3);
                    place.away = true;
                }),
                new Case(FactCode.VERIFIED_LONG_AGO, place -> place.monthsUnverified = 8),
                new Case(FactCode.HOURS_UNKNOWN, place -> place.openNow = null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void without_the_fact_its_reason_goes_and_the_order_changes(Case one) {
        // The name decides between alike places, so it is against what the fact should bring about.
        boolean against = WEIGHTS.points(one.fact, null) < 0;
        OfferDraft draft = OfferDraft.named(against ? "A" : "Z");
        one.with.accept(draft);
        Weighed with = weighed(draft);
        Weighed other = weighed(OfferDraft.named("M"));
        Weighed without = weighed(OfferDraft.named(against ? "A" : "Z"));

        Set<FactCode> brought = codes(with);
        brought.removeAll(codes(without));
        assertThat(brought).containsExactly(one.fact);
        assertThat(against ? with.against() : with.reasons())
                .extracting(MatchFact::code)
                .contains(one.fact);
        assertThat(order(with, other)).containsExactly(against ? "M" : "Z", against ? "A" : "M");
        assertThat(order(without, other)).containsExactly(against ? "A" : "M", against ? "M" : "Z");
    }

    @Test
    void nearer_is_better_minute_by_minute_and_says_where_the_minutes_come_from() {
        OfferDraft near = OfferDraft.named("Z");
        near.minutes = 12;
        OfferDraft far = OfferDraft.named("A");

        assertThat(order(weighed(far), weighed(near))).containsExactly("Z", "A");
        assertThat(fact(weighed(near), FactCode.TRAVEL_TIME))
                .isEqualTo(MatchFact.travel(24, 12, TravelTimeSource.ESTIMATED));
    }

    @Test
    void a_place_that_nobody_answers_at_says_so() {
        assertThat(weighed(OfferDraft.named("A")).against())
                .extracting(MatchFact::code)
                .contains(FactCode.NOT_CONNECTED);
        OfferDraft connected = OfferDraft.named("A");
        connected.connected = true;
        assertThat(weighed(connected).against()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_place_that_is_full_or_away_names_who_takes_over(boolean away) {
        OfferDraft draft = OfferDraft.named("A");
        draft.fullUntil = LocalDate.of(2026, 12, 3);
        draft.away = away;
        FactCode code = away ? FactCode.AWAY : FactCode.FULL;
        assertThat(fact(weighed(draft), code).takeOver()).isNull();
        draft.takeOver = new PlaceTakeOver(UUID.randomUUID(), "Mairie de Rocheval");
        assertThat(fact(weighed(draft), code).takeOver()).isEqualTo(draft.takeOver);
    }

    @Test
    void facts_carry_what_the_sentence_needs() {
        OfferDraft draft = OfferDraft.named("A");
        draft.fullUntil = LocalDate.of(2026, 12, 3);
        draft.monthsUnverified = 8;
        draft.usualDays = 2;
        draft.offeredBy = List.of("Aide aux démarches administratives");
        Weighed weighed = weighed(draft);
        assertThat(fact(weighed, FactCode.FULL).until()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(fact(weighed, FactCode.VERIFIED_LONG_AGO).quantity()).isEqualTo(8);
        assertThat(fact(weighed, FactCode.USUAL_DELAY).quantity()).isEqualTo(2);
        assertThat(fact(weighed, FactCode.OFFERS).words()).containsExactly("Aide aux démarches administratives");
    }

    @Test
    void a_full_place_ranks_below_any_that_can_receive_and_is_not_praised_for_room_or_hours() {
        OfferDraft full = OfferDraft.named("A");
        full.minutes = 1;
        full.offeredBy = List.of("RFS");
        full.programmes = List.of("France Services");
        full.free = true;
        full.connected = true;
        full.perWeek = 20;
        full.openNow = true;
        full.fullUntil = LocalDate.of(2026, 12, 3);
        OfferDraft plain = OfferDraft.named("Z");
        plain.offeredBy = List.of("RFS");
        plain.minutes = 50;

        assertThat(order(weighed(full), weighed(plain))).containsExactly("Z", "A");
        assertThat(codes(weighed(full))).doesNotContain(FactCode.CAPACITY_DECLARED, FactCode.OPEN_SOON);
    }

    @Test
    void an_opening_in_two_months_is_not_soon_and_not_unknown() {
        OfferDraft draft = OfferDraft.named("A");
        draft.opensAt = NOW.plus(60, ChronoUnit.DAYS);
        assertThat(codes(weighed(draft))).doesNotContain(FactCode.OPEN_SOON, FactCode.HOURS_UNKNOWN);
    }

    @Test
    void a_mandate_is_made_at_aidants_connect_first_and_at_france_services_next() {
        Map<String, Double> shares = Map.of("Aidants Connect", 1.0, "France Services", 0.5);
        shares.forEach((programme, share) -> assertThat(
                        WEIGHTS.firstChoice(OrientationType.ACT_ON_BEHALF, List.of(programme), List.of()))
                .get()
                .extracting(MatchingWeights.FirstChoice::share)
                .isEqualTo(share));
        assertThat(WEIGHTS.firstChoice(
                        OrientationType.ACT_ON_BEHALF, List.of("France Services", "Aidants Connect"), List.of("RFS")))
                .get()
                .extracting(MatchingWeights.FirstChoice::words)
                .isEqualTo(List.of("Aidants Connect"));
    }

    @Test
    void the_operator_comes_first_for_unemployment_and_pensions_and_every_known_body_for_paper() {
        assertThat(own(OrientationType.DO_TOGETHER, ProcedureBody.FRANCE_TRAVAIL, null)
                        .kinds())
                .containsExactly("FT");
        assertThat(own(OrientationType.DO_TOGETHER, ProcedureBody.PENSION, null).names())
                .contains("Carsat");
        assertThat(own(OrientationType.DO_TOGETHER, ProcedureBody.CAF, null).isEmpty())
                .isTrue();
        assertThat(own(OrientationType.PAPER_PHONE_COUNTER, ProcedureBody.CAF, null)
                        .kinds())
                .containsExactly("CAF");
        assertThat(own(OrientationType.PAPER_PHONE_COUNTER, null, null).isEmpty())
                .isTrue();
    }

    @Test
    void a_topic_leads_to_whoever_decides_it_unless_somebody_knows_the_body() {
        assertThat(own(OrientationType.DO_TOGETHER, null, ProcedureTopic.WORK).kinds())
                .containsExactly("FT");
        assertThat(own(OrientationType.DO_TOGETHER, ProcedureBody.CAF, ProcedureTopic.WORK)
                        .isEmpty())
                .isTrue();
        assertThat(own(OrientationType.PAPER_PHONE_COUNTER, null, ProcedureTopic.OTHER)
                        .isEmpty())
                .isTrue();
        assertThat(WEIGHTS.topics())
                .extracting(MatchingWeights.Topic::topic)
                .as("who decides about housing depends on the procedure")
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(ProcedureTopic.HOUSING, ProcedureTopic.OTHER)));
    }

    @Test
    void a_counter_without_a_kind_is_known_by_a_whole_word_of_its_name() {
        OwnCounters pension = own(OrientationType.DO_TOGETHER, ProcedureBody.PENSION, null);
        Map.of(
                        "CARSAT Aquitaine, agence de Libourne", List.of("Carsat"),
                        "Agence de l'Assurance retraite", List.of("Assurance retraite"),
                        "Les Carsatiers", List.<String>of(),
                        "Maison de la retraite", List.<String>of())
                .forEach((name, marks) -> assertThat(
                                pension.markedBy(OfferDraft.named(name).offer()))
                        .isEqualTo(marks));
    }

    private static OwnCounters own(OrientationType type, @Nullable ProcedureBody body, @Nullable ProcedureTopic topic) {
        return WEIGHTS.ownCounters(new MatchQuestion(
                type,
                QUESTION.near(),
                TravelMode.CAR,
                60,
                body,
                topic,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                null));
    }

    @Test
    void a_counter_of_another_territory_is_not_competent() {
        OfferDraft draft = OfferDraft.named("A");
        draft.kinds = List.of("FT");
        MatchQuestion elsewhere = new MatchQuestion(
                OrientationType.DO_TOGETHER,
                new CommunePoint("08001", "Ailleurs", "08", 9.1, 42.2),
                TravelMode.CAR,
                60,
                ProcedureBody.FRANCE_TRAVAIL,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                null);
        assertThat(codes(new Weighing(WEIGHTS, elsewhere, TravelTimeSource.ESTIMATED, NOW).of(draft.offer())))
                .doesNotContain(FactCode.OWN_COUNTER);
    }

    @Test
    void every_fact_is_weighed_once_with_its_reason_and_shown_by_a_case() {
        assertThat(WEIGHTS.facts())
                .extracting(MatchingWeights.Weight::fact)
                .containsExactlyInAnyOrder(FactCode.values());
        assertThat(WEIGHTS.facts())
                .allSatisfy(weight -> assertThat(weight.reason()).isNotBlank());
        Set<FactCode> shown = cases().map(Case::fact).collect(Collectors.toSet());
        shown.addAll(EnumSet.of(FactCode.TRAVEL_TIME, FactCode.NOT_CONNECTED));
        assertThat(shown).containsExactlyInAnyOrder(FactCode.values());
    }

    @Test
    void what_comes_first_is_said_in_the_words_of_the_standard() {
        WEIGHTS.first().forEach(first -> {
            assertThat(Vocabulary.PROGRAMMES.foreign(first.programmes())).isEmpty();
            assertThat(Vocabulary.KINDS.foreign(first.kinds())).isEmpty();
        });
        WEIGHTS.ownCounters().forEach(own -> assertThat(Vocabulary.KINDS.foreign(own.kinds()))
                .isEmpty());
    }

    private static Weighed weighed(OfferDraft draft) {
        return new Weighing(WEIGHTS, QUESTION, TravelTimeSource.ESTIMATED, NOW).of(draft.offer());
    }

    private static MatchFact fact(Weighed weighed, FactCode code) {
        return weighed.facts().stream()
                .filter(fact -> fact.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Set<FactCode> codes(Weighed weighed) {
        return weighed.facts().stream()
                .map(MatchFact::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactCode.class)));
    }

    private static List<String> order(Weighed... all) {
        return new Turns(WEIGHTS.tolerance(), Map.of(), NOW)
                .order(Arrays.asList(all)).stream()
                        .map(one -> one.offer().place().name())
                        .toList();
    }
}
