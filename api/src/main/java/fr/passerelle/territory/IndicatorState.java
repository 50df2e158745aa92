package fr.passerelle.territory;

/** A figure is known, hidden by statistical secrecy, or not to be had: the last two are never zero. */
public enum IndicatorState {
    KNOWN,
    SECRET,
    MISSING
}
