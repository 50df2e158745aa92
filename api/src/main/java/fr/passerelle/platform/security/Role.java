package fr.passerelle.platform.security;

import java.util.Set;

/**
 * What a member is to Passerelle and what that lets them do. A role says <em>may</em>; the acting team and the
 * territory say <em>on which rows</em>. The first two are held in a team; the others in none, and can therefore never
 * see a referral: a manager who also helps people is a member of a team besides.
 */
public enum Role {
    REFERRER(Set.of(May.SEARCH_NETWORK, May.READ_REFERRALS, May.HANDLE_REFERRALS)),
    MEDIATOR(Set.of(May.SEARCH_NETWORK, May.READ_REFERRALS, May.HANDLE_REFERRALS, May.TEND_PLACES)),
    ORGANISATION_MANAGER(Set.of(May.SEARCH_NETWORK, May.MANAGE_ORGANISATION, May.TEND_PLACES, May.EDIT_PLACES)),
    COORDINATOR(Set.of(
            May.SEARCH_NETWORK,
            May.VIEW_TERRITORY,
            May.ADMIT_ORGANISATIONS,
            May.TEND_PLACES,
            May.EDIT_PLACES,
            May.IMPORT_PLACES)),
    PLATFORM_ADMIN(Set.of(
            May.SEARCH_NETWORK,
            May.ADMIT_ORGANISATIONS,
            May.APPOINT_COORDINATORS,
            May.MANAGE_TERRITORIES,
            May.IMPORT_PLACES,
            May.HANDLE_DEAD_LETTERS)),
    AUDITOR(Set.of());

    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    public Set<String> permissions() {
        return permissions;
    }
}
