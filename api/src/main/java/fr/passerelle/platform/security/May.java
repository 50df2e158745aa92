package fr.passerelle.platform.security;

/** What an endpoint can ask of its caller, as {@code @RolesAllowed} needs it; {@link Role} says who has which. */
public final class May {

    public static final String SEARCH_NETWORK = "search-network";
    public static final String READ_REFERRALS = "read-referrals";
    public static final String HANDLE_REFERRALS = "handle-referrals";
    public static final String VIEW_TERRITORY = "view-territory";
    public static final String MANAGE_TERRITORIES = "manage-territories";
    public static final String MANAGE_ORGANISATION = "manage-organisation";
    public static final String ADMIT_ORGANISATIONS = "admit-organisations";
    public static final String APPOINT_COORDINATORS = "appoint-coordinators";

    /** To change everything about a place. */
    public static final String EDIT_PLACES = "edit-places";
    /** To say that a place is true, full or away. */
    public static final String TEND_PLACES = "tend-places";

    public static final String IMPORT_PLACES = "import-places";

    /** To try again, or give up for good, what could not be told. */
    public static final String HANDLE_DEAD_LETTERS = "handle-dead-letters";

    private May() {}
}
