package fr.passerelle.network;

/** When a place is to be open, in the territory's time. */
enum PlaceOpen {
    NOW,
    TODAY,
    /** Within the next seven days, today included. */
    THIS_WEEK
}
