package fr.passerelle.webhook;

/** Why an address is not told any more. */
public enum DisabledWhy {
    BY_MANAGER,
    /** It answered 410: whoever runs it does not want it any more. */
    GONE
}
