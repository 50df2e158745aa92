package fr.passerelle.referral;

import fr.passerelle.platform.security.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a command that meets its other rules, on the version that was read.
 *
 * @param problem the slug of the refusal; none when it is done
 * @param allowed what a refused caller is told that they may do now
 */
record Verdict(int status, @Nullable String problem, Set<ReferralCommand> allowed) {

    static final Verdict NOT_ALLOWED = refusal(403, "not-allowed");
    static final Verdict NOT_FOUND = refusal(404, "not-found");
    static final Verdict NOT_YOUR_SIDE = refusal(403, "not-your-side");
    static final Verdict DONE = new Verdict(200, null, Set.of());
    static final Verdict DRAFT_MADE = new Verdict(201, null, Set.of());

    static Verdict onlyNow(Set<ReferralCommand> allowed) {
        return new Verdict(409, "command-not-allowed", allowed);
    }

    /** Computed from the domain's table and its sentences about roles, in the order in which refusals are checked. */
    static Verdict expected(
            Role role, Relation relation, ReferralStatus status, boolean handedOver, ReferralCommand command) {
        boolean inATeam = role == Role.REFERRER || role == Role.MEDIATOR;
        if (!inATeam || relation == Relation.NONE_ANY_MORE) {
            return NOT_ALLOWED;
        }
        Set<Side> sides = relation.sides(status, handedOver);
        if (sides.isEmpty()) {
            return NOT_FOUND;
        }
        if (sides.stream().noneMatch(side -> DomainTable.isFor(command, side))) {
            return NOT_YOUR_SIDE;
        }
        Set<ReferralCommand> allowed = EnumSet.noneOf(ReferralCommand.class);
        sides.forEach(side -> allowed.addAll(DomainTable.allowed(status, side)));
        if (!allowed.contains(command)) {
            return onlyNow(allowed);
        }
        return command == ReferralCommand.REFER_AGAIN || command == ReferralCommand.REFER_ONWARD ? DRAFT_MADE : DONE;
    }

    private static Verdict refusal(int status, String problem) {
        return new Verdict(status, problem, Set.of());
    }
}
