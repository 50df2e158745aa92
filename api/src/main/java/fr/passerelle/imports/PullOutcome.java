package fr.passerelle.imports;

/** What became of fetching a source by its address. */
public enum PullOutcome {
    /** An import waits to be looked at. */
    RECEIVED,
    /** The same as last time. */
    NOT_MODIFIED,
    /** Not https, or an address inside the network. */
    ADDRESS_REFUSED,
    TOO_LARGE,
    /** The other server answered with a refusal or a failure. */
    REFUSED_BY_SERVER,
    NO_ANSWER
}
