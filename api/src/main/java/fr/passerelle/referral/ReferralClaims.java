package fr.passerelle.referral;

import fr.passerelle.account.Accounts;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who at the place deals with a referral, and until when they are away. */
@ApplicationScoped
class ReferralClaims {

    private final Accounts accounts;
    private final Caller caller;
    private final Time time;

    ReferralClaims(Accounts accounts, Caller caller, Time time) {
        this.accounts = accounts;
        this.caller = caller;
        this.time = time;
    }

    /** By referral; none while nobody has said so. */
    Map<UUID, ClaimOfReferral> of(List<Referral> referrals) {
        Set<UUID> members = referrals.stream()
                .map(referral -> referral.claimedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = accounts.names(members);
        Map<UUID, LocalDate> away = accounts.awayUntil(members, caller.actingTeamId(), time.today());
        Map<UUID, ClaimOfReferral> claims = new HashMap<>();
        for (Referral referral : referrals) {
            UUID member = referral.claimedBy;
            if (member != null) {
                claims.put(
                        referral.id,
                        new ClaimOfReferral(
                                names.getOrDefault(member, ""),
                                caller.member().filter(member::equals).isPresent(),
                                Objects.requireNonNull(referral.claimedAt),
                                away.get(member)));
            }
        }
        return claims;
    }
}
