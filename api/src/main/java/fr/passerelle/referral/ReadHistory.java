package fr.passerelle.referral;

import fr.passerelle.account.Accounts;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.audit.AuditEntry;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trail of one referral as its sides may see it; looking at it leaves a line in it. */
@ApplicationScoped
class ReadHistory {

    private final ReferralRows referrals;
    private final Audit audit;
    private final Accounts accounts;
    private final Network network;
    private final Caller caller;
    private final Time time;

    ReadHistory(ReferralRows referrals, Audit audit, Accounts accounts, Network network, Caller caller, Time time) {
        this.referrals = referrals;
        this.audit = audit;
        this.accounts = accounts;
        this.network = network;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    List<HistoryEntryResponse> read(UUID id) {
        Referral referral = referrals.visible(id);
        audit.record(
                "READ_HISTORY", ReadReferral.purpose(referral.sidesOf(caller.actingTeamId())), List.of(id), Map.of());
        return lines(referral);
    }

    /** Taken away as a file, which is the last line of that very file. */
    @TeamTransaction
    HistoryExportResponse export(UUID id) {
        return export(id, "JSON");
    }

    /** The same on paper. */
    @TeamTransaction
    HistoryOnPaper print(UUID id) {
        return HistoryOnPaper.of(export(id, "PDF"));
    }

    private HistoryExportResponse export(UUID id, String format) {
        Referral referral = referrals.visible(id);
        UUID team = caller.actingTeamId();
        Set<Side> sides = referral.sidesOf(team);
        audit.record("EXPORT_HISTORY", ReadReferral.purpose(sides), List.of(id), Map.of("format", format));
        TeamView exporter = Objects.requireNonNull(network.teams(Set.of(team)).get(team), "team");
        return new HistoryExportResponse(
                HistoryExportResponse.VERSION,
                referral.id,
                referral.reference,
                time.now(),
                new HistoryExportResponse.By(
                        exporter.organisationName(),
                        exporter.label(),
                        sides.stream().sorted().toList()),
                lines(referral));
    }

    private List<HistoryEntryResponse> lines(Referral referral) {
        List<AuditEntry> entries = audit.of(referral.id);
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
}
