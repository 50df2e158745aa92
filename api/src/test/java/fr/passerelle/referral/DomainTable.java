package fr.passerelle.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The referral's life as the domain's own paper tells it, typed off by hand and never from the code: what the product
 * is held against. « itself » is the status it starts from: the command creates a linked draft and changes nothing else.
 */
final class DomainTable {

    private static final String PAPER = """
            from                                      | command      | to                    | who
            DRAFT                                     | SEND         | SENT                  | SENDER
            DRAFT                                     | HAND_OVER    | SENT                  | SENDER
            SENT                                      | ACCEPT       | ACCEPTED              | REPORTED_BY_REFERRER
            SENT                                      | DECLINE      | DECLINED              | REPORTED_BY_REFERRER
            SENT, ACCEPTED                            | RECEIVE      | IN_PROGRESS, CLOSED   | REPORTED_BY_REFERRER
            ACCEPTED                                  | START        | IN_PROGRESS           | REPORTED_BY_REFERRER
            ACCEPTED, IN_PROGRESS                     | CLOSE        | CLOSED                | REPORTED_BY_REFERRER
            SENT                                      | ACCEPT       | ACCEPTED              | RECEIVER
            SENT                                      | DECLINE      | DECLINED              | RECEIVER
            SENT                                      | EXPIRE       | EXPIRED               | SYSTEM
            ACCEPTED, IN_PROGRESS, ON_HOLD            | EXPIRE       | EXPIRED               | SYSTEM
            SENT, ACCEPTED                            | RECEIVE      | IN_PROGRESS, CLOSED   | RECEIVER
            ACCEPTED                                  | START        | IN_PROGRESS           | RECEIVER
            ACCEPTED, IN_PROGRESS                     | HOLD         | ON_HOLD               | RECEIVER
            ON_HOLD                                   | RESUME       | IN_PROGRESS           | RECEIVER
            ACCEPTED, IN_PROGRESS, ON_HOLD            | CLOSE        | CLOSED                | RECEIVER
            SENT, ACCEPTED, IN_PROGRESS, ON_HOLD      | CANCEL       | CANCELLED             | SENDER, PERSON
            ACCEPTED, IN_PROGRESS, ON_HOLD            | CANCEL       | CANCELLED             | RECEIVER
            SENT, ACCEPTED, IN_PROGRESS, ON_HOLD      | INVALIDATE   | ENTERED_IN_ERROR      | SENDER
            CLOSED, DECLINED, EXPIRED, CANCELLED      | INVALIDATE   | ENTERED_IN_ERROR      | SENDER
            DECLINED, EXPIRED, CANCELLED, CLOSED      | REFER_AGAIN  | itself                | SENDER
            ACCEPTED, IN_PROGRESS, ON_HOLD            | REFER_ONWARD | itself                | RECEIVER
            """;

    record Move(ReferralStatus from, ReferralCommand command, ReferralStatus to, Side by) {}

    private static final Set<Move> MOVES = read();

    private DomainTable() {}

    static Set<Move> moves() {
        return MOVES;
    }

    static boolean allows(ReferralStatus from, ReferralCommand command, Side by) {
        return MOVES.stream().anyMatch(move -> move.from == from && move.command == command && move.by == by);
    }

    static boolean leads(ReferralStatus from, ReferralCommand command, ReferralStatus to) {
        return MOVES.stream().anyMatch(move -> move.from == from && move.command == command && move.to == to);
    }

    /** Whether the command is this side's to give in any status at all. */
    static boolean isFor(ReferralCommand command, Side by) {
        return MOVES.stream().anyMatch(move -> move.command == command && move.by == by);
    }

    static Set<ReferralCommand> allowed(ReferralStatus from, Side by) {
        return MOVES.stream()
                .filter(move -> move.from == from && move.by == by)
                .map(Move::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralCommand.class)));
    }

    /** Every status that a referral of this kind can come to; what was handed over no receiver ever touches. */
    static Set<ReferralStatus> reachable(boolean handedOver) {
        Set<ReferralStatus> reached = EnumSet.of(handedOver ? ReferralStatus.SENT : ReferralStatus.DRAFT);
        boolean grown = true;
        while (grown) {
            grown = reached.addAll(MOVES.stream()
                    .filter(move -> reached.contains(move.from) && !(handedOver && move.by == Side.RECEIVER))
                    .map(Move::to)
                    .toList());
        }
        return reached;
    }

    private static Set<Move> read() {
        Set<Move> moves = new HashSet<>();
        for (String line : PAPER.lines().skip(1).toList()) {
            String[] cells = line.split("\\|");
            for (String from : list(cells[0])) {
                for (String to : list(cells[2])) {
                    for (String by : list(cells[3])) {
                        moves.add(new Move(
                                ReferralStatus.valueOf(from),
                                ReferralCommand.valueOf(cells[1].strip()),
                                ReferralStatus.valueOf(to.equals("itself") ? from : to),
                                Side.valueOf(by)));
                    }
                }
            }
        }
        return moves;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }
}
