package fr.passerelle.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sealed details of one person in one referral; there is no person across referrals. */
@Entity
@Table(name = "person_snapshot")
class Snapshot {

    @Id
    UUID id;

    @Column(name = "owner_team_id")
    UUID ownerTeamId;

    @Column(name = "shared_with_team_id")
    @Nullable
    UUID sharedWithTeamId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    byte[] content;

    protected Snapshot() {}

    Snapshot(UUID id, UUID ownerTeamId, @Nullable UUID sharedWithTeamId, byte[] wrappedKey, byte[] content) {
        this.id = id;
        this.ownerTeamId = ownerTeamId;
        this.sharedWithTeamId = sharedWithTeamId;
        this.wrappedKey = wrappedKey;
        this.content = content;
    }
}
