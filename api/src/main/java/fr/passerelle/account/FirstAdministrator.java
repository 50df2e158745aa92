package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes the first administrator of a new installation: the only right that is not given by somebody who has one. */
@ApplicationScoped
class FirstAdministrator {

    private final Accounts.Members members;
    private final Accounts.Offices offices;

    FirstAdministrator(Accounts.Members members, Accounts.Offices offices) {
        this.members = members;
        this.offices = offices;
    }

    /**
     * @param subject the identity server's stable subject (in Keycloak: the user's ID)
     * @return whether it was done; false when the installation has an administrator already
     */
    @Transactional
    boolean appoint(String subject, String displayName) {
        if (offices.count("role = ?1 and endedOn is null", Role.PLATFORM_ADMIN) > 0) {
            return false;
        }
        Member member = members.find("subject", subject).firstResultOptional().orElseGet(() -> {
            Member created = new Member(UuidCreator.getTimeOrderedEpoch(), subject, displayName);
            members.persist(created);
            return created;
        });
        offices.persist(Office.platformAdmin(member.id));
        return true;
    }
}
