package fr.passerelle.referral;

import fr.passerelle.person.ContactChannel;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's door for the question after the end: nobody is asked who chose no way, or took their agreement back. */
@ApplicationScoped
public class PersonsToAsk {

    private final ReferralRows referrals;
    private final Persons persons;

    PersonsToAsk(ReferralRows referrals, Persons persons) {
        this.referrals = referrals;
        this.persons = persons;
    }

    /** Empty for what is not closed, is gone, or is not the acting team's. */
    @TeamTransaction
    public Optional<PersonToAsk> find(UUID id) {
        return referrals
                .findByIdOptional(id)
                .filter(referral -> referral.status == ReferralStatus.CLOSED)
                .flatMap(this::whoeverIsToBeAsked);
    }

    private Optional<PersonToAsk> whoeverIsToBeAsked(Referral referral) {
        ContactChannel channel = referral.contactChannel;
        if (channel == null || channel == ContactChannel.NONE || tookBack(referral, channel)) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonToAsk(channel, channel == ContactChannel.EMAIL ? contact(referral.snapshotId) : null));
    }

    /** Of an ended referral, taking back is all that closes a snapshot which the place was given. */
    private boolean tookBack(Referral referral, ContactChannel channel) {
        return channel.isDirect()
                && !referral.isReported()
                && referral.snapshotId != null
                && !persons.isShared(referral.snapshotId);
    }

    private @Nullable String contact(@Nullable UUID snapshot) {
        return Optional.ofNullable(snapshot)
                .flatMap(persons::open)
                .map(PersonDetails::contact)
                .orElse(null);
    }
}
