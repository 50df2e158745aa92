package fr.passerelle.referral;

import java.util.EnumSet;
import java.util.Set;

/** How whoever asks is related to a referral: by the team they act for, or by the organisation or territory they run. */
enum Relation {
    SENDING_TEAM,
    RECEIVING_TEAM,
    OTHER_TEAM_OF_THE_SENDERS_ORGANISATION,
    OTHER_TEAM_OF_THE_RECEIVERS_ORGANISATION,
    OTHER_ORGANISATION,
    OTHER_TERRITORY,
    /** Held that role there once. */
    NONE_ANY_MORE;

    /** A draft has gone nowhere, and what was handed over by phone or on paper is seen by no team at the place. */
    Set<Side> sides(ReferralStatus status, boolean handedOver) {
        return switch (this) {
            case SENDING_TEAM -> handedOver ? EnumSet.of(Side.SENDER, Side.REPORTED_BY_REFERRER) : Set.of(Side.SENDER);
            case RECEIVING_TEAM -> status == ReferralStatus.DRAFT || handedOver ? Set.of() : Set.of(Side.RECEIVER);
            default -> Set.of();
        };
    }
}
