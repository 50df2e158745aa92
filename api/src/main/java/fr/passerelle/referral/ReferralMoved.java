package fr.passerelle.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral has another status, in the transaction that gave it; nothing of the person or the need.
 *
 * @param receiverTeamId none where the place has no member and the sender reports
 */
public record ReferralMoved(
        UUID referralId,
        ReferralStatus status,
        UUID senderTeamId,
        @Nullable UUID receiverTeamId) {}
