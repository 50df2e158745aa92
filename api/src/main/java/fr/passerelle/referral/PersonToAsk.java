package fr.passerelle.referral;

import fr.passerelle.person.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * How a person wished to be reached, at the moment of asking them how it went.
 *
 * @param mailAddress only where they chose mail and it is still kept; for that one mail, and for nothing else
 */
public record PersonToAsk(ContactChannel channel, @Nullable String mailAddress) {

    /** Whoever logs it finds no address. */
    @Override
    public String toString() {
        return "PersonToAsk[" + channel + "]";
    }
}
