package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.AccountTrail.Where;
import fr.passerelle.account.AdmissionToDecideResponse.AlikeResponse;
import fr.passerelle.network.OrganisationRegister;
import fr.passerelle.network.OrganisationRegister.Entry;
import fr.passerelle.network.OrganisationView;
import fr.passerelle.network.Siret;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The coordinator of the territory, or an administrator anywhere, sees what waits and decides. */
@ApplicationScoped
class DecideAdmission {

    private final Admissions.AdmissionRows admissions;
    private final Admissions views;
    private final Accounts.Members members;
    private final Accounts.Offices offices;
    private final Accounts.MembershipRows memberships;
    private final OrganisationRegister register;
    private final Territories territories;
    private final LettingIn lettingIn;
    private final Caller caller;
    private final Time time;
    private final AccountTrail trail;

    DecideAdmission(
            Admissions.AdmissionRows admissions,
            Admissions views,
            Accounts.Members members,
            Accounts.Offices offices,
            Accounts.MembershipRows memberships,
            OrganisationRegister register,
            Territories territories,
            LettingIn lettingIn,
            Caller caller,
            Time time,
            AccountTrail trail) {
        this.admissions = admissions;
        this.views = views;
        this.members = members;
        this.offices = offices;
        this.memberships = memberships;
        this.register = register;
        this.territories = territories;
        this.lettingIn = lettingIn;
        this.caller = caller;
        this.time = time;
        this.trail = trail;
    }

    /** Oldest first: who waits longest is answered first. */
    @Transactional
    List<AdmissionToDecideResponse> toDecide(boolean anywhere) {
        return admissions.list("status = ?1 order by askedAt, id", AdmissionStatus.ASKED).stream()
                .filter(admission -> isMine(admission, anywhere))
                .map(this::toDecide)
                .toList();
    }

    /**
     * Makes the organisation and its first team, or hands over one that nobody manages yet; the asker becomes its
     * manager and, when asked, a member of the first team; never of one that others are in, whose referrals they have.
     */
    @Transactional
    void admit(UUID id, AdmitRequest request, boolean anywhere) {
        Admission admission = waiting(id, anywhere);
        UUID organisation = request.organisationId() == null
                ? enter(admission, request)
                : existing(admission, request.organisationId());
        UUID by = caller.memberId();
        admission.organisationId = organisation;
        admission.decide(AdmissionStatus.ADMITTED, by, time.now());
        trail.record(by, Action.ADMISSION_ADMITTED, admission.contactId, admission.where(), id, admission.role);
        lettingIn.toManage(admission.contactId, organisation, by, id);
        Optional<UUID> there = register.teamsOf(organisation).stream()
                .filter(known -> known.name().equalsIgnoreCase(admission.teamName))
                .findFirst()
                .map(TeamView::id);
        UUID team = there.orElseGet(() -> register.enterTeam(organisation, admission.teamName, null));
        if (there.isEmpty()) {
            trail.record(by, Action.TEAM_CREATED, null, Where.team(organisation, team), id, null);
        }
        if (admission.role != null && memberships.activeIn(List.of(team)).isEmpty()) {
            lettingIn.intoTeam(admission.contactId, team, admission.role, by, id);
        }
    }

    @Transactional
    void refuse(UUID id, AdmissionRefusal reason, boolean anywhere) {
        Admission admission = waiting(id, anywhere);
        admission.reason = reason;
        admission.decide(AdmissionStatus.REFUSED, caller.memberId(), time.now());
        trail.record(caller.memberId(), Action.ADMISSION_REFUSED, admission.contactId, admission.where(), id, reason);
    }

    private UUID enter(Admission admission, AdmitRequest request) {
        List<OrganisationView> alike = alike(admission);
        boolean same = alike.stream().anyMatch(other -> hasSiretOf(admission, other));
        if (same || !alike.isEmpty() && !request.evenIfAlike()) {
            throw new Problem(
                    ProblemType.SIMILAR_ORGANISATION,
                    same
                            ? "One with this very SIRET is there: hand it over, or refuse as ALREADY_REGISTERED."
                            : "Compare them, then send evenIfAlike when it is another one.");
        }
        String siret = admission.siret;
        return register.enter(new Entry(
                admission.territoryCode,
                admission.name,
                admission.kind,
                siret == null ? null : new Siret(siret),
                request.boundBySecrecy()));
    }

    /** Whoever manages an organisation lets people in; nobody else is put beside them from outside. */
    private UUID existing(Admission admission, UUID organisation) {
        boolean free = register.organisation(organisation)
                        .filter(found -> found.territoryCode().equals(admission.territoryCode))
                        .isPresent()
                && offices.managersOf(organisation).isEmpty();
        if (!free) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST,
                    "organisationId",
                    "must be an organisation of the same territory that nobody manages yet");
        }
        return organisation;
    }

    private Admission waiting(UUID id, boolean anywhere) {
        Admission admission = admissions
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> isMine(found, anywhere))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You can see no request with this id."));
        admission.requireAsked();
        if (admission.contactId.equals(caller.memberId())) {
            throw new Problem(ProblemType.OWN_CASE, "You asked for it: somebody else decides.");
        }
        return admission;
    }

    private boolean isMine(Admission admission, boolean anywhere) {
        return anywhere
                || admission.territoryCode.equals(caller.coordinatedTerritory().orElse(null));
    }

    private AdmissionToDecideResponse toDecide(Admission admission) {
        Member contact = members.findById(admission.contactId);
        return new AdmissionToDecideResponse(
                views.response(admission),
                contact.displayName,
                contact.email,
                alike(admission).stream()
                        .map(other -> new AlikeResponse(
                                other.id(),
                                other.name(),
                                other.siret(),
                                territories.name(other.territoryCode()).orElse(other.territoryCode()),
                                hasSiretOf(admission, other),
                                !offices.managersOf(other.id()).isEmpty()))
                        .toList());
    }

    private List<OrganisationView> alike(Admission admission) {
        return register.alike(admission.territoryCode, admission.name, admission.siret);
    }

    private static boolean hasSiretOf(Admission admission, OrganisationView other) {
        return admission.siret != null && admission.siret.equals(other.siret());
    }
}
