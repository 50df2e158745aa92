package fr.passerelle.referral;

import java.util.UUID;

/** Where a referral that was sent stands and whose it is; nothing of the person or the need. */
public record ReferralStanding(
        UUID id, ReferralStatus status, UUID placeId, UUID senderTeamId, UUID receiverTeamId, UUID createdBy) {}
