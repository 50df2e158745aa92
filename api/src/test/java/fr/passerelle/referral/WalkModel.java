package fr.passerelle.referral;

import fr.passerelle.referral.WalkTry.Intention;
import fr.passerelle.referral.WalkedReferral.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the domain's table makes of everything that was asked of one referral. The accepted commands, in the order of
 * their ETags, are its life; each of them must be legal after the one before and have acted on it. Each other answer
 * must be right for some version that was there while it was asked: what was acknowledged before it began had happened,
 * what began after it was answered had not.
 */
final class WalkModel {

    static final String DONE = "done";

    /** Its life up to one revision, and when that came about. */
    record Point(
            ReferralStatus status,
            @Nullable UUID receiverTeam,
            boolean handedOver,
            @Nullable Outcome outcome,
            @Nullable ReferralCommand by,
            @Nullable Side side,
            long mayBeFrom,
            long certainFrom) {}

    private final WalkedReferral referral;
    private final @Nullable ReferralCommand ofItself;
    private final List<String> faults;
    /** By revision, from 1. */
    private final List<Point> life = new ArrayList<>();

    private final Map<Intention, List<WalkTry>> done = new LinkedHashMap<>();

    /** @param ofItself EXPIRE, or CANCEL by the person, where the trail says that it happened */
    WalkModel(WalkedReferral referral, @Nullable ReferralCommand ofItself, List<String> faults) {
        this.referral = referral;
        this.ofItself = ofItself;
        this.faults = faults;
    }

    List<Point> life() {
        return life;
    }

    /** Each accepted intention once, however often it was tried. */
    Collection<List<WalkTry>> effects() {
        return done.values();
    }

    /**
     * How often the person may have made the place forget them after the end of the help, which moves nothing: once at
     * most, for then nothing is left to forget.
     */
    Set<Integer> forgotten() {
        Set<Integer> times = Set.of(0);
        for (int i = 0; i < life.size(); i++) {
            Point closed = life.get(i);
            if (closed.status() != ReferralStatus.CLOSED || closed.handedOver()) {
                continue;
            }
            boolean last = i + 1 == life.size();
            long certainUntil = last ? Long.MAX_VALUE : life.get(i + 1).mayBeFrom();
            long mayBeUntil = last ? Long.MAX_VALUE : life.get(i + 1).certainFrom();
            if (referral.withdrawals.stream()
                    .anyMatch(visit -> visit.begun() >= closed.certainFrom() && visit.ended() <= certainUntil)) {
                return Set.of(1);
            }
            if (referral.withdrawals.stream()
                    .anyMatch(visit -> visit.ended() >= closed.mayBeFrom() && visit.begun() <= mayBeUntil)) {
                times = Set.of(0, 1);
            }
        }
        return times;
    }

    void check() {
        for (WalkTry one : referral.tries) {
            if (one.done()) {
                done.computeIfAbsent(one.intention(), first -> new ArrayList<>())
                        .add(one);
            }
        }
        live();
        for (WalkTry one : referral.tries) {
            Set<String> right = new HashSet<>();
            for (int revision = lowest(one); revision <= highest(one); revision++) {
                right.addAll(expected(one, revision));
            }
            if (!right.contains(one.said())) {
                fault(one + " instead of " + right);
            }
        }
    }

    private void live() {
        life.add(new Point(ReferralStatus.DRAFT, null, false, null, null, Side.SENDER, 0, 0));
        Map<Integer, List<WalkTry>> byRevision = new TreeMap<>();
        done.forEach((intention, tries) -> {
            if (tries.stream()
                            .map(one -> one.revision() + " " + one.made())
                            .distinct()
                            .count()
                    != 1) {
                fault("one key, two effects: " + tries);
            }
            if (tries.get(0).moved() && byRevision.put(tries.get(0).revision(), tries) != null) {
                fault("two commands made revision " + tries.get(0).revision());
            }
        });
        byRevision.forEach((revision, tries) -> {
            if (revision == life.size() + 2 && ofItself != null) {
                happenOfItself();
            }
            if (revision != life.size() + 1) {
                fault("revision " + revision + " follows " + life.size());
            }
            happen(tries);
        });
        if (ofItself != null && life.stream().noneMatch(point -> point.by() == ofItself && isOfItself(point))) {
            happenOfItself();
        }
    }

    private static boolean isOfItself(Point point) {
        return point.side() == Side.SYSTEM || point.side() == Side.PERSON;
    }

    private void happen(List<WalkTry> tries) {
        Intention what = tries.get(0).intention();
        ReferralCommand command = Objects.requireNonNull(what.command());
        ReferralStatus reached = Objects.requireNonNull(tries.get(0).reached());
        Point before = life.get(life.size() - 1);
        long mayBeFrom = tries.stream().mapToLong(WalkTry::begun).min().orElseThrow();
        long certainFrom = tries.stream().mapToLong(WalkTry::ended).min().orElseThrow();
        if (!DomainTable.leads(before.status(), command, reached)) {
            fault(command + " led from " + before.status() + " to " + reached);
        }
        if (!first(what, before, life.size(), mayBeFrom, certainFrom).contains(DONE)) {
            fault(what + " was done on revision " + life.size() + ", " + before);
        }
        life.add(new Point(
                reached,
                command == ReferralCommand.SEND ? what.to() : before.receiverTeam(),
                before.handedOver() || command == ReferralCommand.HAND_OVER,
                what.outcome() == null ? before.outcome() : what.outcome(),
                command,
                sides(what.team(), before).iterator().next(),
                mayBeFrom,
                certainFrom));
    }

    private void happenOfItself() {
        ReferralCommand command = Objects.requireNonNull(ofItself);
        boolean time = command == ReferralCommand.EXPIRE;
        Side side = time ? Side.SYSTEM : Side.PERSON;
        Point before = life.get(life.size() - 1);
        if (!DomainTable.allows(before.status(), command, side)) {
            fault(command + " by " + side + " in " + before.status());
        }
        List<Visit> visits = (time ? referral.fires : referral.withdrawals)
                .stream().filter(visit -> visit.ended() >= before.mayBeFrom()).toList();
        LongStream begun = visits.stream().mapToLong(Visit::begun);
        LongStream ended = visits.stream().mapToLong(Visit::ended);
        life.add(new Point(
                time ? ReferralStatus.EXPIRED : ReferralStatus.CANCELLED,
                before.receiverTeam(),
                before.handedOver(),
                before.outcome(),
                command,
                side,
                Math.max(before.mayBeFrom(), begun.min().orElse(0)),
                ended.max().orElse(Long.MAX_VALUE)));
    }

    /** Later revisions come later, so that the first one that is certain or possible decides. */
    private int lowest(WalkTry one) {
        int revision = life.size();
        while (revision > 1 && life.get(revision - 1).certainFrom() > one.begun()) {
            revision--;
        }
        return revision;
    }

    private int highest(WalkTry one) {
        int revision = life.size();
        while (revision > 1 && life.get(revision - 1).mayBeFrom() > one.ended()) {
            revision--;
        }
        return revision;
    }

    private Set<String> expected(WalkTry one, int revision) {
        Intention what = one.intention();
        Point now = life.get(revision - 1);
        Set<String> expected = new HashSet<>(first(what, now, revision, one.begun(), one.ended()));
        List<WalkTry> effect = done.getOrDefault(what, List.of());
        if (what.key() != null && !effect.isEmpty() && mayGive(what, now)) {
            if (effect.get(0).moved()) {
                return revision >= effect.get(0).revision() ? Set.of(DONE) : expected;
            }
            boolean certain = effect.stream().anyMatch(earlier -> earlier.ended() < one.begun());
            if (certain) {
                return Set.of(DONE);
            }
            expected.add(DONE);
        }
        return expected;
    }

    private boolean mayGive(Intention what, Point now) {
        return sides(what.team(), now).stream().anyMatch(side -> DomainTable.isFor(what.command(), side));
    }

    /** The answers that are right for an intention that was not carried out before. */
    private Set<String> first(Intention what, Point now, int revision, long begun, long ended) {
        Set<Side> sides = sides(what.team(), now);
        if (sides.isEmpty()) {
            return Set.of("not-found");
        }
        Set<ReferralCommand> allowed = EnumSet.noneOf(ReferralCommand.class);
        sides.forEach(side -> allowed.addAll(DomainTable.allowed(now.status(), side)));
        if (now.outcome() != null && now.outcome().isDelivered()) {
            allowed.remove(ReferralCommand.REFER_AGAIN);
        }
        ReferralCommand command = what.command();
        if (command == null) {
            return attempt(now, sides, allowed);
        }
        if (!mayGive(what, now)) {
            return Set.of("not-your-side");
        }
        if (what.ifMatch() == null) {
            return Set.of("precondition-required");
        }
        if (what.ifMatch() != revision) {
            return Set.of("stale-version " + now.status());
        }
        if (!allowed.contains(command)) {
            return Set.of(notAllowed(now, allowed));
        }
        if (DomainTable.isFor(command, Side.REPORTED_BY_REFERRER) && what.word() != now.handedOver()) {
            return Set.of("rule-not-met");
        }
        if (!what.right()) {
            return Set.of("rule-not-met");
        }
        return command == ReferralCommand.CLOSE && !now.handedOver() ? close(begun, ended) : Set.of(DONE);
    }

    private static Set<String> attempt(Point now, Set<Side> sides, Set<ReferralCommand> allowed) {
        if (!sides.contains(Side.RECEIVER)) {
            return Set.of("not-your-side");
        }
        boolean open = now.status() != ReferralStatus.DRAFT && !now.status().hasEnded();
        return Set.of(open ? DONE : notAllowed(now, allowed));
    }

    /** Nothing is closed without a meeting or an attempt on record. */
    private Set<String> close(long begun, long ended) {
        List<WalkTry> traces = referral.tries.stream()
                .filter(WalkTry::done)
                .filter(one -> one.intention().command() == null
                        || one.intention().command() == ReferralCommand.START
                        || one.intention().command() == ReferralCommand.RECEIVE)
                .toList();
        if (traces.stream().anyMatch(trace -> trace.ended() < begun)) {
            return Set.of(DONE);
        }
        return traces.stream().anyMatch(trace -> trace.begun() < ended)
                ? Set.of(DONE, "rule-not-met")
                : Set.of("rule-not-met");
    }

    static String notAllowed(Point now, Set<ReferralCommand> allowed) {
        return "command-not-allowed " + now.status() + " "
                + allowed.stream().map(Enum::name).sorted().toList();
    }

    private Set<Side> sides(UUID team, Point now) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (team.equals(referral.senderTeam)) {
            sides.addAll(Relation.SENDING_TEAM.sides(now.status(), now.handedOver()));
        }
        if (team.equals(now.receiverTeam())) {
            sides.addAll(Relation.RECEIVING_TEAM.sides(now.status(), now.handedOver()));
        }
        return sides;
    }

    private void fault(String what) {
        faults.add("referral " + referral.id + ": " + what);
    }
}
