package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.ProfileWord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoReferralsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final DemoTerritory TERRITORY = DemoGenerator.generate(DAY);

    private static final Set<String> DECLINE = Set.of(
            "OUT_OF_CRITERIA",
            "NO_PLACE_LEFT",
            "SERVICE_NOT_OFFERED",
            "OUT_OF_AREA",
            "ALREADY_SUPPORTED",
            "NOT_ENOUGH_INFORMATION",
            "CLOSED_PERIOD",
            "DUPLICATE",
            "OTHER");
    private static final Set<String> HOLD =
            Set.of("WAITING_LIST", "WAITING_FOR_PERSON", "WAITING_FOR_DOCUMENTS", "CLOSED_PERIOD");
    private static final Set<String> CANCEL = Set.of(
            "PERSON_WITHDRAWS",
            "AGREEMENT_WITHDRAWN",
            "HELP_FOUND_ELSEWHERE",
            "NO_NEWS",
            "DUPLICATE",
            "ENTRY_MISTAKE",
            "OTHER");
    private static final Set<String> DELIVERED = Set.of(
            "FILED_AWAITING_DECISION",
            "RIGHT_OPENED",
            "RIGHT_KEPT",
            "PROCEDURE_DONE",
            "STABILISED",
            "SKILL_GAINED",
            "EQUIPPED",
            "PARTLY",
            "REFERRED_ELSEWHERE");
    private static final Set<String> NOT_DELIVERED =
            Set.of("UNREACHABLE", "ABSENT", "PERSON_WITHDRAWS", "NOT_ELIGIBLE_AFTER_MEETING", "PLACE_FAILED", "OTHER");

    /** The table of domain.md, written a second time on purpose: status and command, then the status they lead to. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("- CREATE", "DRAFT"),
            Map.entry("DRAFT SEND", "SENT"),
            Map.entry("SENT ACCEPT", "ACCEPTED"),
            Map.entry("SENT DECLINE", "DECLINED"),
            Map.entry("SENT EXPIRE", "EXPIRED"),
            Map.entry("SENT RECEIVE", "IN_PROGRESS"),
            Map.entry("ACCEPTED RECEIVE", "IN_PROGRESS"),
            Map.entry("ACCEPTED START", "IN_PROGRESS"),
            Map.entry("ACCEPTED HOLD", "ON_HOLD"),
            Map.entry("IN_PROGRESS HOLD", "ON_HOLD"),
            Map.entry("ON_HOLD RESUME", "IN_PROGRESS"),
            Map.entry("ACCEPTED CLOSE", "CLOSED"),
            Map.entry("IN_PROGRESS CLOSE", "CLOSED"),
            Map.entry("ON_HOLD CLOSE", "CLOSED"),
            Map.entry("SENT CANCEL", "CANCELLED"),
            Map.entry("ACCEPTED CANCEL", "CANCELLED"),
            Map.entry("IN_PROGRESS CANCEL", "CANCELLED"),
            Map.entry("ON_HOLD CANCEL", "CANCELLED"),
            Map.entry("SENT INVALIDATE", "ENTERED_IN_ERROR"),
            Map.entry("ACCEPTED INVALIDATE", "ENTERED_IN_ERROR"),
            Map.entry("IN_PROGRESS INVALIDATE", "ENTERED_IN_ERROR"),
            // Facts, which change no status.
            Map.entry("SENT READ", "SENT"),
            Map.entry("SENT CLAIM", "SENT"),
            Map.entry("SENT REMIND", "SENT"),
            Map.entry("ACCEPTED ATTEMPT", "ACCEPTED"),
            Map.entry("IN_PROGRESS ATTEMPT", "IN_PROGRESS"),
            Map.entry("IN_PROGRESS SESSION", "IN_PROGRESS"));

    private static final Map<String, Set<String>> CODES = Map.of(
            "DECLINE", DECLINE,
            "HOLD", HOLD,
            "CANCEL", CANCEL,
            "REMIND", Set.of("PLACE", "MANAGER_AND_REFERRER", "COORDINATOR"),
            "ATTEMPT", Set.of("PHONE", "SMS"));

    private static final Set<String> BY_SENDER = Set.of("CREATE", "SEND", "INVALIDATE");
    private static final Set<String> BY_SYSTEM = Set.of("EXPIRE", "REMIND");
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 11, 11),
            LocalDate.of(2025, 12, 25),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 8),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 7, 14));

    @Test
    void there_are_about_two_hundred_and_a_third_is_active() {
        assertThat(TERRITORY.referrals()).hasSizeBetween(190, 210);
        assertThat(TERRITORY.referrals())
                .filteredOn(r -> Set.of("DRAFT", "SENT", "ACCEPTED", "IN_PROGRESS", "ON_HOLD")
                        .contains(r.status()))
                .hasSizeBetween(60, 80);
        assertThat(TERRITORY.referrals()).extracting(DemoReferral::code).doesNotHaveDuplicates();
    }

    @Test
    void every_status_is_present_and_closed_both_ways() {
        assertThat(statuses(TERRITORY.referrals()).keySet())
                .containsExactlyInAnyOrder(
                        "DRAFT",
                        "SENT",
                        "ACCEPTED",
                        "IN_PROGRESS",
                        "ON_HOLD",
                        "CLOSED",
                        "DECLINED",
                        "EXPIRED",
                        "CANCELLED",
                        "ENTERED_IN_ERROR");
        Set<String> outcomes = TERRITORY.referrals().stream()
                .filter(r -> r.status().equals("CLOSED"))
                .map(r -> String.valueOf(r.steps().get(r.steps().size() - 1).code()))
                .collect(Collectors.toSet());
        assertThat(outcomes).containsAll(NOT_DELIVERED).containsAll(DELIVERED);
        assertThat(codesOf("DECLINE")).isEqualTo(DECLINE);
        assertThat(codesOf("HOLD")).isEqualTo(HOLD);
    }

    @Test
    void the_screens_of_the_demo_accounts_are_alive() {
        List<DemoReferral> claire = sentBy("01");
        assertThat(claire).hasSizeBetween(28, 38);
        assertThat(claire).filteredOn(r -> r.status().equals("DECLINED")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(claire)
                .filteredOn(r -> r.status().equals("SENT")
                        && r.steps().stream().anyMatch(s -> "MANAGER_AND_REFERRER".equals(s.code())))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(sentBy("02")).hasSizeGreaterThan(15);
        assertThat(sentBy("03")).hasSizeGreaterThan(10);
        assertThat(sentBy("10")).hasSizeGreaterThan(10);

        Map<String, Long> julien = statuses(at("CC-AUBRELLE-FS"));
        assertThat(julien).containsEntry("SENT", 8L).containsEntry("ACCEPTED", 6L);
        assertThat(julien).containsEntry("IN_PROGRESS", 5L).containsEntry("ON_HOLD", 2L);
        assertThat(at("CC-AUBRELLE-FS"))
                .filteredOn(r -> r.status().equals("SENT") && r.urgent())
                .hasSize(2);
        assertThat(statuses(at("PASSEURS-BUS"))).containsEntry("SENT", 6L).containsEntry("ACCEPTED", 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2026-03-15", "2026-04-06", "2026-01-02", "2026-05-26", "2026-05-11"})
    void every_step_is_legal_by_the_table_of_transitions(String day) {
        DemoTerritory territory = DemoGenerator.generate(LocalDate.parse(day));
        for (DemoReferral referral : territory.referrals()) {
            String status = "-";
            int traces = 0;
            int attempts = 0;
            for (DemoStep step : referral.steps()) {
                String next = TABLE.get(status + " " + step.command());
                assertThat(next)
                        .as("%s: %s from %s", referral.code(), step.command(), status)
                        .isNotNull();
                if (step.command().equals("RECEIVE") && step.code() != null) {
                    assertThat(DELIVERED).contains(step.code());
                    next = "CLOSED";
                }
                traces += Set.of("START", "RECEIVE", "SESSION", "ATTEMPT").contains(step.command()) ? 1 : 0;
                attempts += step.command().equals("ATTEMPT") ? 1 : 0;
                if (step.command().equals("CLOSE")) {
                    assertThat(DELIVERED.contains(step.code()) || NOT_DELIVERED.contains(step.code()))
                            .isTrue();
                    assertThat(traces).isPositive();
                    assertThat(attempts).isGreaterThanOrEqualTo("UNREACHABLE".equals(step.code()) ? 3 : 0);
                    assertThat(step.link() != null).isEqualTo("REFERRED_ELSEWHERE".equals(step.code()));
                }
                requiredParts(step);
                rightActor(territory, referral, step, status);
                status = next;
            }
            assertThat(status).isEqualTo(referral.status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2026-03-15", "2026-04-06", "2026-01-02", "2026-05-26", "2026-05-11"})
    void steps_go_forward_in_working_hours_and_stop_before_eight_today(String day) {
        LocalDate today = LocalDate.parse(day);
        LocalDateTime now = today.atTime(8, 0);
        for (DemoReferral referral : DemoGenerator.generate(today).referrals()) {
            LocalDateTime before = today.minusMonths(7).atStartOfDay();
            for (DemoStep step : referral.steps()) {
                assertThat(step.at()).isAfterOrEqualTo(before).isBefore(now);
                before = step.at();
                if (referral.status().equals("DRAFT")) {
                    assertThat(step.at()).isAfter(now.minusHours(24));
                    continue;
                }
                assertThat(step.at().toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(18, 30));
                assertThat(step.at().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                assertThat(HOLIDAYS).doesNotContain(step.at().toLocalDate());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12", "2026-03-15", "2026-04-06", "2026-01-02", "2026-05-26", "2026-05-11"})
    void somebody_comes_to_the_demo_mediators_on_the_next_working_days_and_who_came_before_came_on_the_day(String day) {
        LocalDate today = LocalDate.parse(day);
        DemoTerritory territory = DemoGenerator.generate(today);
        Set<LocalDate> ahead = new HashSet<>();
        for (DemoReferral referral : territory.referrals()) {
            LocalDate given = null;
            for (DemoStep step : referral.steps()) {
                given = step.slot() == null ? given : step.slot().toLocalDate();
                if (given != null && Set.of("START", "RECEIVE").contains(step.command())) {
                    assertThat(step.date()).isEqualTo(given);
                }
            }
            if (given != null
                    && !given.isBefore(today)
                    && "CC-AUBRELLE-FS".equals(teamAt(territory, referral.place()))) {
                ahead.add(given);
            }
        }
        LocalDate first = DemoCalendar.workingDayFrom(today);
        assertThat(ahead)
                .contains(
                        first,
                        DemoCalendar.plusWorkingDays(first, 1),
                        DemoCalendar.plusWorkingDays(first, 2),
                        DemoCalendar.plusWorkingDays(first, 3));
    }

    @Test
    void expired_referrals_were_reminded_and_waited_thirty_days() {
        for (DemoReferral referral : inStatus("EXPIRED")) {
            DemoStep sent = only(referral, "SEND");
            assertThat(only(referral, "EXPIRE").at().toLocalDate())
                    .isAfterOrEqualTo(sent.at().toLocalDate().plusDays(30));
            assertThat(referral.steps())
                    .filteredOn(s -> s.command().equals("REMIND"))
                    .hasSize(3);
        }
    }

    @Test
    void linked_referrals_come_after_what_they_follow() {
        Map<String, DemoReferral> earlier = new HashMap<>();
        Set<String> relations = new HashSet<>();
        for (DemoReferral referral : TERRITORY.referrals()) {
            if (referral.follows() != null) {
                DemoReferral first = earlier.get(referral.follows());
                LocalDateTime created = referral.steps().get(0).at();
                assertThat(first).isNotNull();
                relations.add(String.valueOf(referral.relation()));
                if ("AGAIN".equals(referral.relation())) {
                    assertThat(created)
                            .isAfterOrEqualTo(
                                    first.steps().get(first.steps().size() - 1).at());
                    assertThat(referral.senderTeam()).isEqualTo(first.senderTeam());
                    assertThat(first.status()).isIn("DECLINED", "EXPIRED", "CANCELLED", "CLOSED");
                    assertThat(DELIVERED)
                            .doesNotContain(String.valueOf(
                                    first.steps().get(first.steps().size() - 1).code()));
                } else {
                    assertThat(referral.senderTeam()).isEqualTo(teamAt(TERRITORY, first.place()));
                    assertThat(first.steps()).anyMatch(s -> s.command().equals("ACCEPT") && s.at().isBefore(created));
                }
                assertThat(referral.person()).isEqualTo(first.person());
            }
            earlier.put(referral.code(), referral);
        }
        assertThat(relations).containsExactlyInAnyOrder("AGAIN", "ONWARD", "BACK");
        for (DemoReferral referral : TERRITORY.referrals()) {
            for (DemoStep step : referral.steps()) {
                if (step.link() != null) {
                    DemoReferral onward = Objects.requireNonNull(earlier.get(step.link()));
                    assertThat(onward.follows()).isEqualTo(referral.code());
                    assertThat(only(onward, "SEND").at()).isBefore(step.at());
                }
            }
        }
    }

    @Test
    void of_some_who_are_expected_the_place_knows_what_to_prepare() {
        assertThat(at("CC-AUBRELLE-FS"))
                .filteredOn(r -> Set.of("SENT", "ACCEPTED").contains(r.status()))
                .filteredOn(r -> !r.profileWords().isEmpty())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_is_said_of_a_person_is_little_and_fictional() {
        for (DemoReferral referral : TERRITORY.referrals()) {
            DemoPerson person = referral.person();
            assertThat(referral.needs()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(Set.of("PROCEDURE", "EQUIPMENT", "LEARN", "PAPERWORK", "SOMETHING_ELSE"))
                    .containsAll(referral.needs());
            assertThat(referral.profileWords())
                    .extracting(word -> ProfileWord.valueOf(word).dimension())
                    .doesNotHaveDuplicates();
            assertThat(referral.agreement() == null).isEqualTo(referral.status().equals("DRAFT"));
            switch (referral.contactChannel()) {
                case "PHONE", "SMS" -> assertThat(person.contact()).matches("\\+3363998\\d{4}");
                case "EMAIL" -> assertThat(person.contact()).endsWith("@exemple.invalid");
                default -> assertThat(person.contact()).isNull();
            }
        }
    }

    private static void requiredParts(DemoStep step) {
        Set<String> codes = CODES.get(step.command());
        if (codes != null) {
            assertThat(codes).contains(step.code());
        }
        switch (step.command()) {
            case "START", "RECEIVE" ->
                assertThat(step.date()).isEqualTo(step.at().toLocalDate());
            case "HOLD" ->
                assertThat(step.date())
                        .isAfter(step.at().toLocalDate())
                        .isBeforeOrEqualTo(step.at().toLocalDate().plusDays(30));
            case "INVALIDATE" -> assertThat(step.text()).isNotBlank();
            default -> assertThat(step.date()).isNull();
        }
        if ("OTHER".equals(step.code())) {
            assertThat(step.text()).isNotBlank();
        }
        if (step.slot() != null) {
            assertThat(step.slot()).isAfter(step.at());
        }
    }

    private static void rightActor(DemoTerritory territory, DemoReferral referral, DemoStep step, String status) {
        Set<String> actorTeams = territory.members().stream()
                .filter(m -> m.subject().equals(step.actorSubject()))
                .flatMap(m -> m.memberships().stream())
                .map(m -> String.valueOf(m.team()))
                .collect(Collectors.toSet());
        String receiving = teamAt(territory, referral.place());
        assertThat(receiving).isNotEqualTo(referral.senderTeam());
        if (BY_SYSTEM.contains(step.command())) {
            assertThat(step.actorSubject()).isNull();
        } else if (BY_SENDER.contains(step.command())) {
            assertThat(actorTeams).contains(referral.senderTeam());
        } else if (step.command().equals("CANCEL")) {
            assertThat(actorTeams.contains(referral.senderTeam())
                            || (!status.equals("SENT") && actorTeams.contains(receiving)))
                    .isTrue();
        } else {
            assertThat(actorTeams).contains(receiving);
        }
    }

    private static String teamAt(DemoTerritory territory, String place) {
        return String.valueOf(territory.places().stream()
                .filter(p -> p.code().equals(place))
                .findFirst()
                .orElseThrow()
                .teamCode());
    }

    private static DemoStep only(DemoReferral referral, String command) {
        return referral.steps().stream()
                .filter(s -> s.command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codesOf(String command) {
        return TERRITORY.referrals().stream()
                .flatMap(r -> r.steps().stream())
                .filter(s -> s.command().equals(command))
                .map(s -> String.valueOf(s.code()))
                .collect(Collectors.toSet());
    }

    private static List<DemoReferral> sentBy(String subject) {
        return TERRITORY.referrals().stream()
                .filter(r -> r.senderSubject().endsWith("0000" + subject))
                .toList();
    }

    private static List<DemoReferral> at(String team) {
        return TERRITORY.referrals().stream()
                .filter(r -> teamAt(TERRITORY, r.place()).equals(team))
                .toList();
    }

    private static List<DemoReferral> inStatus(String status) {
        return TERRITORY.referrals().stream()
                .filter(r -> r.status().equals(status))
                .toList();
    }

    private static Map<String, Long> statuses(List<DemoReferral> referrals) {
        return referrals.stream().collect(Collectors.groupingBy(DemoReferral::status, Collectors.counting()));
    }
}
