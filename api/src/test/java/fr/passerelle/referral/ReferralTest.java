package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID ME = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);

    private final Referral referral = Referral.draft(new UUID(0, 1), new UUID(2, 1), ME, NOW);

    @Test
    void whoever_answers_first_deals_with_it_and_a_colleague_who_answers_later_does_not_take_it_away() {
        referral.claimIfFree(ME, NOW);
        assertThat(referral.claimedBy).isEqualTo(ME);
        assertThat(referral.claimedAt).isEqualTo(NOW);
        referral.claimIfFree(COLLEAGUE, NOW.plusSeconds(60));
        assertThat(referral.claimedBy).isEqualTo(ME);
        assertThat(referral.claimedAt).isEqualTo(NOW);
        referral.release();
        assertThat(referral.claimedBy).isNull();
        assertThat(referral.claimedAt).isNull();
    }

    @Test
    void what_the_sender_reports_is_nobodys_at_the_place() {
        referral.handedOverBy = HandOverChannel.PHONE;
        referral.handedOverOn = LocalDate.EPOCH;
        referral.claimIfFree(ME, NOW);
        assertThat(referral.claimedBy).isNull();
    }

    @Test
    void a_linked_draft_has_the_need_and_nothing_of_the_agreement_the_place_or_the_person() {
        referral.territoryCode = "22";
        referral.communeCode = "22001";
        referral.orientationType = OrientationType.DO_TOGETHER;
        referral.needs = List.of("PROCEDURE");
        referral.urgent = true;
        referral.status = ReferralStatus.DECLINED;
        referral.placeId = new UUID(3, 1);
        referral.receiverTeamId = new UUID(2, 2);
        referral.agreementHow = AgreementHow.ORAL;
        referral.snapshotId = new UUID(4, 1);
        Referral draft = referral.linkedDraft(new UUID(0, 2), LinkKind.AGAIN, new UUID(2, 1), COLLEAGUE, NOW);
        assertThat(draft.status).isEqualTo(ReferralStatus.DRAFT);
        assertThat(draft.revision).isEqualTo(1);
        assertThat(draft.previousReferralId).isEqualTo(referral.id);
        assertThat(draft.previousLink).isEqualTo(LinkKind.AGAIN);
        assertThat(draft.createdBy).isEqualTo(COLLEAGUE);
        assertThat(draft.needCodes()).containsExactly(Need.PROCEDURE);
        assertThat(draft.communeCode).isEqualTo("22001");
        assertThat(draft.urgent).isTrue();
        assertThat(draft.placeId).isNull();
        assertThat(draft.receiverTeamId).isNull();
        assertThat(draft.agreementHow).isNull();
        assertThat(draft.snapshotId).isNull();
        assertThat(draft.reference).isNotEqualTo(referral.reference);
    }

    @Test
    void a_decision_may_follow_help_that_said_no_right_itself() {
        assertThat(referral.mayLeadToRight()).isFalse();
        for (Outcome outcome : Outcome.values()) {
            referral.outcome = outcome;
            boolean saysOne = outcome == Outcome.RIGHT_OPENED || outcome == Outcome.RIGHT_KEPT;
            assertThat(referral.mayLeadToRight()).as(outcome.name()).isEqualTo(outcome.isDelivered() && !saysOne);
        }
    }
}
