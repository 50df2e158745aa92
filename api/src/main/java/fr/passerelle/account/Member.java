package fr.passerelle.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the network. Who they are is the identity server's to prove; what they may do stands here. */
@Entity
class Member {

    @Id
    UUID id;

    @Nullable
    String subject;

    @Column(name = "display_name")
    String displayName;

    @Nullable
    String email;

    protected Member() {}

    Member(UUID id, String subject, String displayName) {
        this.id = id;
        this.subject = subject;
        this.displayName = displayName;
    }
}
