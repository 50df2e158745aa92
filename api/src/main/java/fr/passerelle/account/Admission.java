package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.network.Siret;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's request to be part of the network, and what became of it. */
@Entity
@Table(name = "organisation_admission")
class Admission {

    @Id
    UUID id;

    @Column(name = "territory_code", updatable = false)
    String territoryCode;

    @Column(name = "commune_code", updatable = false)
    String communeCode;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    @Nullable
    String siret;

    @Column(updatable = false)
    String why;

    @Column(name = "contact_id", updatable = false)
    UUID contactId;

    @Column(name = "team_name", updatable = false)
    String teamName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Role role;

    @Enumerated(EnumType.STRING)
    AdmissionStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    AdmissionRefusal reason;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    protected Admission() {}

    Admission(CreateAdmissionRequest asked, @Nullable Siret siret, String territory, UUID contact, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.territoryCode = territory;
        this.communeCode = asked.communeCode();
        this.name = asked.name();
        this.kind = asked.kind();
        this.siret = siret == null ? null : siret.value();
        this.why = asked.why();
        this.contactId = contact;
        this.teamName = asked.teamName();
        this.role = asked.role();
        this.status = AdmissionStatus.ASKED;
        this.askedAt = now;
    }

    AccountTrail.Where where() {
        return new AccountTrail.Where(organisationId, null, territoryCode);
    }

    /** @throws Problem already-done (409) with what became of it */
    void requireAsked() {
        if (status != AdmissionStatus.ASKED) {
            throw new Problem(ProblemType.ALREADY_DONE, "It was decided or withdrawn meanwhile.")
                    .with("currentStatus", status.name());
        }
    }

    void decide(AdmissionStatus decision, @Nullable UUID by, Instant now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
