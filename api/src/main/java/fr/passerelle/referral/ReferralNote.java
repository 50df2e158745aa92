package fr.passerelle.referral;

import fr.passerelle.platform.secrecy.Sealer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a few words went with a referral and, while it is under way, the words, sealed. */
@Entity
@Table(name = "referral_note")
class ReferralNote {

    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "text_key")
    byte @Nullable [] textKey;

    @Column(name = "text_content")
    byte @Nullable [] textContent;

    protected ReferralNote() {}

    ReferralNote(UUID referralId, Sealer.Sealed words) {
        this.referralId = referralId;
        this.textKey = words.wrappedKey();
        this.textContent = words.content();
    }

    Optional<Sealer.Sealed> words() {
        return textKey == null || textContent == null
                ? Optional.empty()
                : Optional.of(new Sealer.Sealed(textKey, textContent));
    }
}
