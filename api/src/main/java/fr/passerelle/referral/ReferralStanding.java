package fr.passerelle.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral that was sent stands and whose it is; nothing of the person or the need.
 *
 * @param receiverTeamId none where the place has no member and the sender reports
 */
public record ReferralStanding(
        UUID id,
        ReferralStatus status,
        UUID placeId,
        UUID senderTeamId,
        @Nullable UUID receiverTeamId,
        UUID createdBy) {}
