package fr.passerelle.network;

/** Where one is helped. */
enum PlaceAccess {
    IN_PERSON,
    REMOTE,
    AT_HOME
}
