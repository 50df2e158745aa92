package fr.passerelle.referral;

import fr.passerelle.account.Accounts;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.audit.AuditEntry;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows one referral or its history; each reading leaves a line in that history. */
@ApplicationScoped
class ReadReferral {

    private static final Set<ReferralStatus> ON_PAPER = EnumSet.of(
            ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD);

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Audit audit;
    private final Accounts accounts;
    private final Network network;
    private final Caller caller;
    private final Time time;

    ReadReferral(
            ReferralRows referrals,
            ReferralViews views,
            Audit audit,
            Accounts accounts,
            Network network,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.views = views;
        this.audit = audit;
        this.accounts = accounts;
        this.network = network;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    ReferralResponse read(UUID id) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        boolean first = isFirstReading(referral, sides);
        audit.record(first ? "FIRST_READ" : "READ", purpose(sides), List.of(id), Map.of());
        if (first) {
            referrals.getEntityManager().refresh(referral);
        }
        return views.whole(referral);
    }

    /** Somebody goes home with it, or it waits on a desk: only while there is something to go for. */
    @TeamTransaction
    ReferralOnPaper print(UUID id, ReferralPaper paper) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (paper == ReferralPaper.PERSON_SHEET && !sides.contains(Side.SENDER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The person's sheet is printed by the side that sends.")
                    .about(id);
        }
        if (!ON_PAPER.contains(referral.status)) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        if (isFirstReading(referral, sides)) {
            audit.record("FIRST_READ", purpose(sides), List.of(id), Map.of());
        }
        audit.record("PRINT", purpose(sides), List.of(id), Map.of("paper", paper.name()));
        return views.onPaper(referral);
    }

    private boolean isFirstReading(Referral referral, Set<Side> sides) {
        return referral.status == ReferralStatus.SENT
                && sides.contains(Side.RECEIVER)
                && referrals.markFirstRead(referral.id, time.now());
    }

    @TeamTransaction
    List<HistoryEntryResponse> history(UUID id) {
        Referral referral = referrals.visible(id);
        audit.record("READ_HISTORY", purpose(referral.sidesOf(caller.actingTeamId())), List.of(id), Map.of());
        List<AuditEntry> entries = audit.of(id);
        Map<UUID, TeamView> teams = network.teams(entries.stream()
                .map(AuditEntry::teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        Map<UUID, String> colleagues = accounts.names(entries.stream()
                .filter(entry -> caller.actingTeamId().equals(entry.teamId()))
                .map(AuditEntry::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return entries.stream()
                .map(entry -> line(entry, referral, teams, colleagues))
                .toList();
    }

    private HistoryEntryResponse line(
            AuditEntry entry, Referral referral, Map<UUID, TeamView> teams, Map<UUID, String> colleagues) {
        Optional<TeamView> team = Optional.ofNullable(entry.teamId()).map(teams::get);
        boolean member = entry.actorKind().equals("MEMBER");
        @Nullable
        Side side = member && entry.teamId() != null
                ? referral.sidesOf(entry.teamId()).stream().sorted().findFirst().orElse(null)
                : null;
        return new HistoryEntryResponse(
                entry.id(),
                entry.happenedAt(),
                entry.action(),
                entry.actorKind(),
                entry.purpose(),
                side,
                member ? team.map(TeamView::label).orElse(null) : null,
                Optional.ofNullable(entry.memberId()).map(colleagues::get).orElse(null),
                visibleDetail(entry, referral));
    }

    /** The other side's linked referral is not this side's to know of. */
    private Map<String, String> visibleDetail(AuditEntry entry, Referral referral) {
        boolean own = caller.actingTeamId().equals(entry.teamId())
                || caller.actingTeamId().equals(referral.senderTeamId);
        return entry.action().startsWith("REFER_") && !own ? Map.of() : entry.detail();
    }

    private static String purpose(Set<Side> sides) {
        return sides.contains(Side.SENDER) ? "FOLLOW_A_REFERRAL" : "HELP_A_PERSON";
    }
}
