package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.security.May;
import fr.passerelle.platform.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The whole product of status, command, role and relation, as the code decides it, held against what {@link DomainTable}
 * makes of it. {@link CommandMatrixTest} asks the same over HTTP, where PostgreSQL's row rules have their word too.
 */
class CommandProductTest {

    /** The domain's two lists of outcomes, typed off. */
    private static final Set<Outcome> NOT_DELIVERED = EnumSet.of(
            Outcome.UNREACHABLE,
            Outcome.ABSENT,
            Outcome.PERSON_WITHDRAWS,
            Outcome.NOT_ELIGIBLE_AFTER_MEETING,
            Outcome.PLACE_FAILED,
            Outcome.OTHER);

    @Test
    void every_role_in_every_relation_may_give_in_every_status_exactly_what_the_domain_table_says() {
        int asked = 0;
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                for (boolean handedOver : new boolean[] {false, true}) {
                    for (ReferralStatus status : DomainTable.reachable(handedOver)) {
                        for (ReferralCommand command : ReferralCommand.values()) {
                            assertThat(decided(role, relation, status, handedOver, command))
                                    .as(
                                            "%s by %s, %s, %s, handed over: %s",
                                            command, role, relation, status, handedOver)
                                    .isEqualTo(Verdict.expected(role, relation, status, handedOver, command));
                            asked++;
                        }
                    }
                }
            }
        }
        assertThat(asked)
                .isEqualTo(Role.values().length
                        * Relation.values().length
                        * ReferralCommand.values().length
                        * (ReferralStatus.values().length
                                + DomainTable.reachable(true).size()));
    }

    @Test
    void what_was_handed_over_is_never_a_draft_nor_on_hold_again() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(DomainTable.reachable(true))))
                .containsExactlyInAnyOrder(ReferralStatus.DRAFT, ReferralStatus.ON_HOLD);
        assertThat(DomainTable.reachable(false)).containsExactlyInAnyOrder(ReferralStatus.values());
    }

    @Test
    void a_team_that_sent_to_itself_may_do_what_either_side_may() {
        Referral referral = referral(ReferralStatus.ACCEPTED, false);
        referral.receiverTeamId = referral.senderTeamId;
        Set<ReferralCommand> either = new HashSet<>(DomainTable.allowed(ReferralStatus.ACCEPTED, Side.SENDER));
        either.addAll(DomainTable.allowed(ReferralStatus.ACCEPTED, Side.RECEIVER));
        assertThat(referral.sidesOf(referral.senderTeamId)).containsExactlyInAnyOrder(Side.SENDER, Side.RECEIVER);
        assertThat(referral.allowedTo(referral.sidesOf(referral.senderTeamId))).isEqualTo(either);
    }

    @Test
    void help_that_was_given_takes_referring_again_away_and_nothing_else() {
        for (Outcome outcome : Outcome.values()) {
            Referral closed = referral(ReferralStatus.CLOSED, false);
            closed.outcome = outcome;
            Set<ReferralCommand> expected = DomainTable.allowed(ReferralStatus.CLOSED, Side.SENDER);
            if (!NOT_DELIVERED.contains(outcome)) {
                expected.remove(ReferralCommand.REFER_AGAIN);
            }
            assertThat(closed.allowedTo(Set.of(Side.SENDER))).as(outcome.name()).isEqualTo(expected);
        }
    }

    private static Verdict decided(
            Role role, Relation relation, ReferralStatus status, boolean handedOver, ReferralCommand command) {
        if (relation == Relation.NONE_ANY_MORE || !role.permissions().contains(May.HANDLE_REFERRALS)) {
            return Verdict.NOT_ALLOWED;
        }
        Referral referral = referral(status, handedOver);
        Set<Side> sides = referral.sidesOf(team(relation));
        if (sides.isEmpty()) {
            return Verdict.NOT_FOUND;
        }
        if (!ReferralTransitions.isFor(command, sides)) {
            return Verdict.NOT_YOUR_SIDE;
        }
        if (!referral.allowedTo(sides).contains(command)) {
            return Verdict.onlyNow(referral.allowedTo(sides));
        }
        return ReferralTransitions.moves(command) ? Verdict.DONE : Verdict.DRAFT_MADE;
    }

    private static Referral referral(ReferralStatus status, boolean handedOver) {
        Referral referral = Referral.draft(new UUID(0, 1), team(Relation.SENDING_TEAM), new UUID(0, 3), Instant.EPOCH);
        referral.status = status;
        if (handedOver) {
            referral.handedOverBy = HandOverChannel.PHONE;
            referral.handedOverOn = LocalDate.EPOCH;
        } else if (status != ReferralStatus.DRAFT) {
            referral.receiverTeamId = team(Relation.RECEIVING_TEAM);
        }
        return referral;
    }

    private static UUID team(Relation relation) {
        return new UUID(1, relation.ordinal());
    }
}
