package fr.passerelle.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One question of one side and, once it is there, the other side's answer; few words of either are sealed. */
@Entity
@Table(name = "referral_question")
@DynamicUpdate
class ReferralQuestion {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    /** Who asked. */
    @Enumerated(EnumType.STRING)
    Side side;

    @Enumerated(EnumType.STRING)
    QuestionCode code;

    @Column(name = "text_key")
    byte @Nullable [] textKey;

    @Column(name = "text_content")
    byte @Nullable [] textContent;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_by")
    UUID askedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    QuestionAnswer answer;

    @Column(name = "answer_key")
    byte @Nullable [] answerKey;

    @Column(name = "answer_content")
    byte @Nullable [] answerContent;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable
    UUID answeredBy;

    protected ReferralQuestion() {}

    ReferralQuestion(UUID id, UUID referralId, QuestionCode code, Instant askedAt, UUID askedBy) {
        this.id = id;
        this.referralId = referralId;
        this.side = code.side();
        this.code = code;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }
}
