package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The member who is calling; somebody who asks for something for the first time becomes one, with no right at all. */
@ApplicationScoped
class SignedIn {

    private final SignIn signIn;
    private final Accounts.Members members;

    SignedIn(SignIn signIn, Accounts.Members members) {
        this.signIn = signIn;
        this.members = members;
    }

    Optional<Member> known() {
        return members.find("subject", signIn.subject()).firstResultOptional();
    }

    /** Two first requests at once make one member: the second waits for the first by the unique subject. */
    Member require() {
        members.getEntityManager()
                .createNativeQuery("""
                        insert into member (id, subject, display_name, email) values (:id, :subject, :name, :email)
                            on conflict (subject) do nothing""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("subject", signIn.subject())
                .setParameter("name", signIn.displayName())
                .setParameter("email", signIn.verifiedEmail().orElse(null))
                .executeUpdate();
        Member member = known().orElseThrow();
        signIn.verifiedEmail().ifPresent(email -> member.email = email);
        return member;
    }

    UUID requireId() {
        return require().id;
    }
}
