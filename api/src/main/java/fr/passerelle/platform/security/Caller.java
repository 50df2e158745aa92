package fr.passerelle.platform.security;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is calling in the present request, and for which team. Nobody until the identity has been read. */
@RequestScoped
public class Caller {

    private @Nullable String subject;
    private @Nullable UUID memberId;
    private @Nullable UUID actingTeamId;
    private @Nullable String coordinatedTerritory;
    private Set<UUID> managedOrganisations = Set.of();
    private boolean system;
    private boolean person;

    void signedInAs(String subject) {
        this.subject = subject;
    }

    void is(UUID member, @Nullable UUID team, @Nullable String territory, Set<UUID> organisations) {
        this.memberId = member;
        this.actingTeamId = team;
        this.coordinatedTerritory = territory;
        this.managedOrganisations = Set.copyOf(organisations);
        this.system = false;
        this.person = false;
    }

    /** A script that plays a known member's part, such as the demo's; a request never calls this. */
    public void actAs(UUID member, UUID team) {
        is(member, team, null, Set.of());
    }

    /** The system does something for one member alone, such as a mail; a manager or coordinator has no team for it. */
    public void actAsSystemFor(@Nullable UUID team, UUID member) {
        is(member, team, null, Set.of());
        this.system = true;
    }

    /** A timer acts for the team whose referral it is; it has no member. */
    public void actAsSystemFor(UUID team) {
        this.memberId = null;
        this.actingTeamId = team;
        this.coordinatedTerritory = null;
        this.managedOrganisations = Set.of();
        this.system = true;
        this.person = false;
    }

    /** The person themselves, by the code on their slip: sees their own referral with the eyes of the team that made it. */
    public void actAsPersonWith(UUID team) {
        actAsSystemFor(team);
        this.system = false;
        this.person = true;
    }

    public boolean isSystem() {
        return system;
    }

    public boolean isPerson() {
        return person;
    }

    /** The identity server's stable subject: also of somebody who signed in and belongs nowhere yet. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<UUID> member() {
        return Optional.ofNullable(memberId);
    }

    public UUID memberId() {
        return Objects.requireNonNull(memberId, "no member is calling");
    }

    public Optional<UUID> actingTeam() {
        return Optional.ofNullable(actingTeamId);
    }

    /** @throws Problem acting-team-required when the caller belongs to several teams and named none. */
    public UUID actingTeamId() {
        if (actingTeamId == null) {
            throw new Problem(
                    ProblemType.ACTING_TEAM_REQUIRED,
                    "Send the header Acting-Team with one of GET /api/v1/me's teams.");
        }
        return actingTeamId;
    }

    public Optional<String> coordinatedTerritory() {
        return Optional.ofNullable(coordinatedTerritory);
    }

    /** On which organisations' teams and places a manager may act; empty for everyone else. */
    public Set<UUID> managedOrganisations() {
        return managedOrganisations;
    }
}
