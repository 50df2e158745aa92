package fr.passerelle.person;

import fr.passerelle.platform.contact.CallableNumber;
import fr.passerelle.platform.contact.MailAddress;
import java.util.Optional;

/** One safe contact, normalised so that it can be used as it is. */
public final class Contact {

    private Contact() {}

    /** @return E.164 for a call or a message, the address itself for an e-mail; empty when it cannot be one */
    public static Optional<String> normalised(ContactChannel channel, String typed) {
        return switch (channel) {
            case PHONE, SMS -> CallableNumber.normalised(typed);
            case EMAIL -> Optional.of(typed.strip()).filter(MailAddress::isOne);
            case VIA_REFERRER, NONE -> Optional.empty();
        };
    }
}
