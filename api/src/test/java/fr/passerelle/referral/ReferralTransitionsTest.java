package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The whole product of status, command and side, held against {@link DomainTable}. */
class ReferralTransitionsTest {

    private static final Set<ReferralStatus> ENDED = EnumSet.of(
            ReferralStatus.CLOSED,
            ReferralStatus.DECLINED,
            ReferralStatus.EXPIRED,
            ReferralStatus.CANCELLED,
            ReferralStatus.ENTERED_IN_ERROR);

    @Test
    void a_new_status_command_or_side_must_be_placed_in_the_domain_table_first() {
        assertThat(ReferralStatus.values())
                .extracting(Enum::name)
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
        assertThat(ReferralCommand.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        "SEND",
                        "HAND_OVER",
                        "ACCEPT",
                        "DECLINE",
                        "RECEIVE",
                        "START",
                        "HOLD",
                        "RESUME",
                        "CLOSE",
                        "CANCEL",
                        "INVALIDATE",
                        "EXPIRE",
                        "REFER_AGAIN",
                        "REFER_ONWARD");
        assertThat(Side.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("SENDER", "RECEIVER", "REPORTED_BY_REFERRER", "SYSTEM", "PERSON");
    }

    @Test
    void every_status_and_side_allows_exactly_the_commands_of_the_domain_table() {
        for (ReferralStatus status : ReferralStatus.values()) {
            for (Side side : Side.values()) {
                assertThat(ReferralTransitions.allowed(status, Set.of(side)))
                        .as("%s, %s", status, side)
                        .isEqualTo(DomainTable.allowed(status, side));
            }
        }
    }

    @Test
    void every_status_and_command_leads_exactly_where_the_domain_table_says() {
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralCommand command : ReferralCommand.values()) {
                for (ReferralStatus to : ReferralStatus.values()) {
                    assertThat(ReferralTransitions.leadsTo(from, command, to))
                            .as("%s, %s → %s", from, command, to)
                            .isEqualTo(DomainTable.leads(from, command, to));
                }
            }
        }
    }

    @Test
    void the_code_has_no_row_that_the_domain_table_has_not() {
        Set<DomainTable.Move> coded = new HashSet<>();
        ReferralTransitions.table().forEach(row -> row.to().forEach(to -> row.by()
                .forEach(by -> coded.add(new DomainTable.Move(row.from(), row.command(), to, by)))));
        assertThat(coded).isEqualTo(DomainTable.moves());
    }

    @Test
    void a_command_belongs_to_a_side_when_the_domain_table_gives_it_to_that_side_in_some_status() {
        for (ReferralCommand command : ReferralCommand.values()) {
            for (Side side : Side.values()) {
                assertThat(ReferralTransitions.isFor(command, Set.of(side)))
                        .as("%s, %s", command, side)
                        .isEqualTo(DomainTable.isFor(command, side));
            }
        }
    }

    @Test
    void a_team_on_both_sides_may_do_what_either_side_may_and_a_team_on_none_nothing() {
        for (ReferralStatus status : ReferralStatus.values()) {
            Set<ReferralCommand> either = EnumSet.copyOf(DomainTable.allowed(status, Side.SENDER));
            either.addAll(DomainTable.allowed(status, Side.RECEIVER));
            assertThat(ReferralTransitions.allowed(status, Set.of(Side.SENDER, Side.RECEIVER)))
                    .as(status.name())
                    .isEqualTo(either);
            assertThat(ReferralTransitions.allowed(status, Set.of())).isEmpty();
        }
    }

    @Test
    void an_ended_referral_never_reopens() {
        for (ReferralStatus from : ReferralStatus.values()) {
            assertThat(from.hasEnded()).as(from.name()).isEqualTo(ENDED.contains(from));
        }
        ReferralTransitions.table().stream()
                .filter(row -> ENDED.contains(row.from()))
                .forEach(row -> {
                    if (row.command() == ReferralCommand.REFER_AGAIN) {
                        assertThat(row.to())
                                .as("%s begins a linked draft only", row)
                                .containsExactly(row.from());
                    } else {
                        assertThat(row.to()).as(row.toString()).containsExactly(ReferralStatus.ENTERED_IN_ERROR);
                    }
                });
    }

    @Test
    void a_referral_moves_where_the_table_leads_and_nowhere_else() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralCommand command : ReferralCommand.values()) {
                for (ReferralStatus to : ReferralStatus.values()) {
                    Referral referral = Referral.draft(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Instant.EPOCH);
                    referral.status = from;
                    if (DomainTable.leads(from, command, to)) {
                        referral.moveTo(to, command, now);
                        assertThat(referral.status).isEqualTo(to);
                        assertThat(referral.revision).isEqualTo(2);
                        assertThat(referral.statusSince).isEqualTo(now);
                        assertThat(referral.endedAt).isEqualTo(ENDED.contains(to) ? now : null);
                    } else {
                        assertThatThrownBy(() -> referral.moveTo(to, command, now))
                                .as("%s, %s → %s", from, command, to)
                                .isInstanceOf(IllegalStateException.class);
                        assertThat(referral.status).isEqualTo(from);
                        assertThat(referral.revision).isEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void an_error_found_later_does_not_move_the_day_the_referral_ended() {
        Instant end = Instant.parse("2026-03-02T09:00:00Z");
        Referral referral = Referral.draft(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Instant.EPOCH);
        referral.status = ReferralStatus.SENT;
        referral.moveTo(ReferralStatus.CANCELLED, ReferralCommand.CANCEL, end);
        referral.moveTo(ReferralStatus.ENTERED_IN_ERROR, ReferralCommand.INVALIDATE, end.plusSeconds(60));
        assertThat(referral.endedAt).isEqualTo(end);
    }
}
