package fr.passerelle.rights;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.referral.FollowedReferral;
import fr.passerelle.referral.FollowedReferrals;
import fr.passerelle.rights.PersonCodes.Opened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The one page that a person without an account has. From the code on, they act with their team's eyes, as themselves. */
@ApplicationScoped
class PersonPage {

    /** Where the web client serves it. */
    static final String ADDRESS = "/suivi";

    private final PersonCodes codes;
    private final WrongCodes wrongCodes;
    private final FollowedReferrals followed;
    private final Feedbacks feedbacks;
    private final Caller caller;

    PersonPage(
            PersonCodes codes, WrongCodes wrongCodes, FollowedReferrals followed, Feedbacks feedbacks, Caller caller) {
        this.codes = codes;
        this.wrongCodes = wrongCodes;
        this.followed = followed;
        this.feedbacks = feedbacks;
        this.caller = caller;
    }

    /**
     * @param address where the request comes from; only counted, when the code is unknown
     * @return the referral that the code opens; from now on the caller is the person
     * @throws Problem invalid-request (400) for what cannot be a code, code-unknown (422), too-many-requests (429)
     */
    UUID enter(String typed, String address) {
        PersonCode code = PersonCode.read(typed)
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST,
                        "code",
                        "is not a code: twenty digits, of which one or more is missing or wrong"));
        wrongCodes.refuseAfterTooMany(address);
        Opened opened = codes.find(code).orElseThrow(() -> {
            wrongCodes.count(address);
            return new Problem(ProblemType.CODE_UNKNOWN, "A newer code may have replaced it; ask whoever gave it.");
        });
        caller.actAsPersonWith(opened.senderTeam());
        return opened.referral();
    }

    @TeamTransaction
    PersonPageResponse open(UUID referral) {
        return shown(referral, followed.read(referral));
    }

    @TeamTransaction
    PersonPageResponse withdraw(UUID referral) {
        return shown(referral, followed.withdraw(referral));
    }

    @TeamTransaction
    PersonPageResponse say(UUID referral, FeedbackAnswer answer) {
        FollowedReferral seen = followed.read(referral);
        return new PersonPageResponse(seen, feedbacks.keep(referral, answer));
    }

    private PersonPageResponse shown(UUID referral, FollowedReferral seen) {
        return new PersonPageResponse(seen, feedbacks.of(referral).orElse(null));
    }
}
