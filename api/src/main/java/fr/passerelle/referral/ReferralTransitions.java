package fr.passerelle.referral;

import static fr.passerelle.referral.ReferralCommand.ACCEPT;
import static fr.passerelle.referral.ReferralCommand.CANCEL;
import static fr.passerelle.referral.ReferralCommand.CLOSE;
import static fr.passerelle.referral.ReferralCommand.DECLINE;
import static fr.passerelle.referral.ReferralCommand.EXPIRE;
import static fr.passerelle.referral.ReferralCommand.HAND_OVER;
import static fr.passerelle.referral.ReferralCommand.HOLD;
import static fr.passerelle.referral.ReferralCommand.INVALIDATE;
import static fr.passerelle.referral.ReferralCommand.RECEIVE;
import static fr.passerelle.referral.ReferralCommand.REFER_AGAIN;
import static fr.passerelle.referral.ReferralCommand.REFER_ONWARD;
import static fr.passerelle.referral.ReferralCommand.RESUME;
import static fr.passerelle.referral.ReferralCommand.SEND;
import static fr.passerelle.referral.ReferralCommand.START;
import static fr.passerelle.referral.ReferralStatus.ACCEPTED;
import static fr.passerelle.referral.ReferralStatus.CANCELLED;
import static fr.passerelle.referral.ReferralStatus.CLOSED;
import static fr.passerelle.referral.ReferralStatus.DECLINED;
import static fr.passerelle.referral.ReferralStatus.DRAFT;
import static fr.passerelle.referral.ReferralStatus.ENTERED_IN_ERROR;
import static fr.passerelle.referral.ReferralStatus.EXPIRED;
import static fr.passerelle.referral.ReferralStatus.IN_PROGRESS;
import static fr.passerelle.referral.ReferralStatus.ON_HOLD;
import static fr.passerelle.referral.ReferralStatus.SENT;
import static fr.passerelle.referral.Side.PERSON;
import static fr.passerelle.referral.Side.RECEIVER;
import static fr.passerelle.referral.Side.REPORTED_BY_REFERRER;
import static fr.passerelle.referral.Side.SENDER;
import static fr.passerelle.referral.Side.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The life cycle, whole: status × command → status, by whom. Nothing else in the product decides this. Screens show
 * the commands that this table allows, refusals name them, and the tests walk the full product of it.
 */
final class ReferralTransitions {

    /**
     * @param to the statuses the command may lead to; the one it starts from where it only creates a linked draft
     */
    record Transition(ReferralStatus from, ReferralCommand command, Set<ReferralStatus> to, Set<Side> by) {}

    private static final List<Transition> TABLE = List.of(
            row(DRAFT, SEND, SENT, SENDER),
            row(DRAFT, HAND_OVER, SENT, SENDER),
            row(SENT, ACCEPT, ACCEPTED, RECEIVER, REPORTED_BY_REFERRER),
            row(SENT, DECLINE, DECLINED, RECEIVER, REPORTED_BY_REFERRER),
            row(SENT, RECEIVE, EnumSet.of(IN_PROGRESS, CLOSED), RECEIVER, REPORTED_BY_REFERRER),
            row(SENT, CANCEL, CANCELLED, SENDER, PERSON),
            row(SENT, EXPIRE, EXPIRED, SYSTEM),
            row(SENT, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(ACCEPTED, RECEIVE, EnumSet.of(IN_PROGRESS, CLOSED), RECEIVER, REPORTED_BY_REFERRER),
            row(ACCEPTED, START, IN_PROGRESS, RECEIVER, REPORTED_BY_REFERRER),
            row(ACCEPTED, HOLD, ON_HOLD, RECEIVER),
            row(ACCEPTED, CLOSE, CLOSED, RECEIVER, REPORTED_BY_REFERRER),
            row(ACCEPTED, REFER_ONWARD, ACCEPTED, RECEIVER),
            row(ACCEPTED, CANCEL, CANCELLED, SENDER, RECEIVER, PERSON),
            row(ACCEPTED, EXPIRE, EXPIRED, SYSTEM),
            row(ACCEPTED, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(IN_PROGRESS, HOLD, ON_HOLD, RECEIVER),
            row(IN_PROGRESS, CLOSE, CLOSED, RECEIVER, REPORTED_BY_REFERRER),
            row(IN_PROGRESS, REFER_ONWARD, IN_PROGRESS, RECEIVER),
            row(IN_PROGRESS, CANCEL, CANCELLED, SENDER, RECEIVER, PERSON),
            row(IN_PROGRESS, EXPIRE, EXPIRED, SYSTEM),
            row(IN_PROGRESS, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(ON_HOLD, RESUME, IN_PROGRESS, RECEIVER),
            row(ON_HOLD, CLOSE, CLOSED, RECEIVER),
            row(ON_HOLD, REFER_ONWARD, ON_HOLD, RECEIVER),
            row(ON_HOLD, CANCEL, CANCELLED, SENDER, RECEIVER, PERSON),
            row(ON_HOLD, EXPIRE, EXPIRED, SYSTEM),
            row(ON_HOLD, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(CLOSED, REFER_AGAIN, CLOSED, SENDER),
            row(CLOSED, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(DECLINED, REFER_AGAIN, DECLINED, SENDER),
            row(DECLINED, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(EXPIRED, REFER_AGAIN, EXPIRED, SENDER),
            row(EXPIRED, INVALIDATE, ENTERED_IN_ERROR, SENDER),
            row(CANCELLED, REFER_AGAIN, CANCELLED, SENDER),
            row(CANCELLED, INVALIDATE, ENTERED_IN_ERROR, SENDER));

    private ReferralTransitions() {}

    /** What these sides may do with a referral in this status. */
    static Set<ReferralCommand> allowed(ReferralStatus status, Set<Side> sides) {
        EnumSet<ReferralCommand> allowed = EnumSet.noneOf(ReferralCommand.class);
        for (Transition transition : TABLE) {
            if (transition.from == status && transition.by.stream().anyMatch(sides::contains)) {
                allowed.add(transition.command);
            }
        }
        return allowed;
    }

    /** Whether the command is these sides' to give at all, whatever the status. */
    static boolean isFor(ReferralCommand command, Set<Side> sides) {
        return TABLE.stream()
                .anyMatch(transition ->
                        transition.command == command && transition.by.stream().anyMatch(sides::contains));
    }

    static boolean leadsTo(ReferralStatus from, ReferralCommand command, ReferralStatus to) {
        return TABLE.stream()
                .anyMatch(transition ->
                        transition.from == from && transition.command == command && transition.to.contains(to));
    }

    /** Whether it changes the status; the others only create a linked draft. */
    static boolean moves(ReferralCommand command) {
        return TABLE.stream()
                .anyMatch(transition -> transition.command == command && !transition.to.contains(transition.from));
    }

    static List<Transition> table() {
        return TABLE;
    }

    private static Transition row(ReferralStatus from, ReferralCommand command, ReferralStatus to, Side... by) {
        return row(from, command, EnumSet.of(to), by);
    }

    private static Transition row(ReferralStatus from, ReferralCommand command, Set<ReferralStatus> to, Side... by) {
        return new Transition(from, command, Set.copyOf(to), Set.of(by));
    }
}
