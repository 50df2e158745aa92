package fr.passerelle.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the network.
 *
 * @param subject the identity provider's fixed subject, a UUID
 * @param account the demo sign-in, or null for a member who cannot sign in
 * @param function what the person who is referred may read about who looked
 */
record DemoMember(
        String subject,
        @Nullable String account,
        String givenName,
        String familyName,
        String email,
        String function,
        List<DemoMembership> memberships) {}
