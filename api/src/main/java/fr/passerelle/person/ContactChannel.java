package fr.passerelle.person;

/** How the person wishes to be reached. */
public enum ContactChannel {
    PHONE,
    SMS,
    EMAIL,
    /** The referrer passes messages on; the receiver gets no contact. */
    VIA_REFERRER,
    /** The person will come by themselves. */
    NONE;

    /** Whether the receiver is to reach the person directly, and so gets a name and a contact. */
    public boolean isDirect() {
        return this == PHONE || this == SMS || this == EMAIL;
    }
}
