package fr.passerelle.webhook;

/** Why there was no answer at all. */
public enum DeliveryFailure {
    /** Not https, or it leads inside a network. */
    ADDRESS_REFUSED,
    UNKNOWN_HOST,
    NO_CONNECTION,
    /** The certificate is not the host's, or not valid. */
    UNSAFE_CONNECTION,
    NO_ANSWER,
    /** It was not called: the address was disabled when its turn came. */
    DISABLED
}
