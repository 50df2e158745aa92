package fr.passerelle.platform.security;

/** What an endpoint can ask of its caller, as {@code @RolesAllowed} needs it; {@link Role} says who has which. */
public final class May {

    public static final String SEARCH_NETWORK = "search-network";
    public static final String READ_REFERRALS = "read-referrals";
    public static final String HANDLE_REFERRALS = "handle-referrals";
    public static final String VIEW_TERRITORY = "view-territory";

    private May() {}
}
