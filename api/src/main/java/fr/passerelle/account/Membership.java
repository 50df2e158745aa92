package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's role in one team, until it ends. */
@Entity
class Membership {

    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "team_id")
    UUID teamId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    protected Membership() {}
}
