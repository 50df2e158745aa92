package fr.passerelle.notification;

import fr.passerelle.referral.ReferralEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something one member is told. Written by plain SQL; a member only ever marks it as read. */
@Entity
@DynamicUpdate
class Notice {

    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "team_id")
    @Nullable
    UUID teamId;

    @Column(name = "referral_id")
    @Nullable
    UUID referralId;

    @Enumerated(EnumType.STRING)
    ReferralEvent kind;

    @Column(name = "place_id")
    @Nullable
    UUID placeId;

    @Nullable
    Integer many;

    @Column(name = "hours_of")
    @Nullable
    UUID hoursOf;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    @Column(name = "mail_at")
    @Nullable
    Instant mailAt;

    @Column(name = "mail_id")
    @Nullable
    UUID mailId;

    protected Notice() {}
}
