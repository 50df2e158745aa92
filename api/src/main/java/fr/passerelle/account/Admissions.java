package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.network.Siret;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests of organisations, as those make and follow them who speak for one. */
@ApplicationScoped
class Admissions {

    /** Requests of one person that wait at once. */
    static final int AT_ONCE = 3;

    private final AdmissionRows admissions;
    private final JoinRequests.JoinRequestRows locks;
    private final JoinRequests joinRequests;
    private final Territories territories;
    private final SignedIn signedIn;
    private final Time time;
    private final AccountTrail trail;

    Admissions(
            AdmissionRows admissions,
            JoinRequests.JoinRequestRows locks,
            JoinRequests joinRequests,
            Territories territories,
            SignedIn signedIn,
            Time time,
            AccountTrail trail) {
        this.admissions = admissions;
        this.locks = locks;
        this.joinRequests = joinRequests;
        this.territories = territories;
        this.signedIn = signedIn;
        this.time = time;
        this.trail = trail;
    }

    /** The same organisation asked for twice by one person is one request. */
    @Transactional
    AdmissionResponse create(CreateAdmissionRequest request) {
        if (request.role() != null) {
            Membership.requireRole(request.role());
        }
        Siret siret = siret(request.siret());
        CommunePoint commune = territories.requireCommune("communeCode", request.communeCode());
        UUID contact = signedIn.requireId();
        locks.waitForOthersOf(contact);
        List<Admission> waiting = admissions.list("contactId = ?1 and status = ?2", contact, AdmissionStatus.ASKED);
        Optional<Admission> same = waiting.stream()
                .filter(admission -> admission.name.equalsIgnoreCase(request.name())
                        && admission.communeCode.equals(request.communeCode()))
                .findFirst();
        if (same.isPresent()) {
            return response(same.get());
        }
        if (waiting.size() >= AT_ONCE) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "Withdraw one of the requests that wait, then ask again.");
        }
        Admission admission = new Admission(request, siret, commune.territoryCode(), contact, time.now());
        admissions.persistAndFlush(admission);
        trail.record(contact, Action.ADMISSION_ASKED, contact, admission.where(), admission.id, admission.role);
        return response(admission);
    }

    @Transactional
    MyRequestsResponse mine() {
        return signedIn.known()
                .map(member -> new MyRequestsResponse(
                        joinRequests.of(member.id),
                        admissions.list("contactId = ?1 order by askedAt desc, id desc", member.id).stream()
                                .map(this::response)
                                .toList()))
                .orElseGet(() -> new MyRequestsResponse(List.of(), List.of()));
    }

    @Transactional
    void withdraw(UUID id) {
        Admission admission = signedIn.known()
                .flatMap(member -> admissions
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(found -> found.contactId.equals(member.id)))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You made no request with this id."));
        if (admission.status == AdmissionStatus.WITHDRAWN) {
            return;
        }
        admission.requireAsked();
        admission.decide(AdmissionStatus.WITHDRAWN, null, time.now());
        trail.record(
                admission.contactId,
                Action.ADMISSION_WITHDRAWN,
                admission.contactId,
                admission.where(),
                id,
                admission.role);
    }

    AdmissionResponse response(Admission admission) {
        Map<String, String> communes = territories.communeNames(List.of(admission.communeCode));
        return AdmissionResponse.of(
                admission,
                communes.getOrDefault(admission.communeCode, admission.communeCode),
                territories.name(admission.territoryCode).orElse(admission.territoryCode));
    }

    private static @Nullable Siret siret(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return Siret.of(typed)
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST,
                        "siret",
                        Siret.fault(typed)
                                .map(fault -> switch (fault) {
                                    case NOT_FOURTEEN_DIGITS -> "must be fourteen digits";
                                    case NO_ESTABLISHMENT ->
                                        "ends with zeros, as when a spreadsheet rounded it: copy it from the register";
                                    case CHECK_DIGIT -> "has a wrong digit: its check digit does not fit";
                                })
                                .orElseThrow()));
    }

    @ApplicationScoped
    static class AdmissionRows implements PanacheRepositoryBase<Admission, UUID> {}
}
