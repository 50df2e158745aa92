package fr.passerelle.referral;

import fr.passerelle.referral.WalkModel.Point;
import fr.passerelle.referral.WalkTry.Intention;
import fr.passerelle.testing.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what lies in the database after a walk against what the walkers were answered: row, trail, facts and outbox. */
@ApplicationScoped
class WalkAftermath {

    private static final String NONE = "";
    /** The person changes their mind after the end of the help: no command, and yet told to both sides. */
    private static final String FORGOTTEN = "WITHDRAW PERSON";

    private final TestDatabase database;

    WalkAftermath(TestDatabase database) {
        this.database = database;
    }

    /** @return every fault found, none when all is well */
    List<String> of(WalkedReferral referral) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> trail = trail(referral);
        WalkModel model = new WalkModel(referral, ofItself(trail), faults);
        model.check();
        Point last = model.life().get(model.life().size() - 1);
        same(faults, referral, "row", List.of(last.status() + " " + model.life().size()), column("""
                select status || ' ' || revision from referral where id = ?""", referral));
        same(
                faults,
                referral,
                "receiver",
                List.of(
                        last.handedOver() || last.receiverTeam() == null
                                ? NONE
                                : last.receiverTeam().toString()),
                column("select coalesce(cast(receiver_team_id as text), '') from referral where id = ?", referral));
        trail.keySet().removeIf(line -> line.startsWith("REMIND") || line.startsWith("SKIP"));
        int forgotten = trail.getOrDefault(FORGOTTEN, 0);
        if (!model.forgotten().contains(forgotten)) {
            faults.add("referral " + referral.id + ": the place forgot " + forgotten + " times instead of "
                    + model.forgotten());
        }
        trail.remove(FORGOTTEN);
        same(faults, referral, "trail", expectedTrail(referral, model), trail);
        same(faults, referral, "outbox", expectedEvents(model, forgotten), events(referral));
        same(faults, referral, "facts", facts(model), number("contact_trace where referral_id = ?", referral));
        same(faults, referral, "drafts", drafts(model), number("referral where previous_referral_id = ?", referral));
        return faults;
    }

    /** What was begun by the members of a team, by hand or from another referral. */
    long begunBy(List<UUID> teams) {
        Object[] all = {teams.toArray(UUID[]::new)};
        return (Long) database.column("select count(*) from referral where sender_team_id = any (?)", all)
                .get(0);
    }

    /** In which statuses what those teams began stands now. */
    Set<ReferralStatus> standing(List<UUID> teams) {
        Object[] all = {teams.toArray(UUID[]::new)};
        return database.column("select distinct status from referral where sender_team_id = any (?)", all).stream()
                .map(status -> ReferralStatus.valueOf((String) status))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralStatus.class)));
    }

    private static @Nullable ReferralCommand ofItself(Map<String, Integer> trail) {
        if (trail.containsKey("EXPIRE SYSTEM")) {
            return ReferralCommand.EXPIRE;
        }
        return trail.containsKey("CANCEL PERSON") ? ReferralCommand.CANCEL : null;
    }

    /** Each line but readings that were no retry, as action, actor and what tells refusals and retries apart. */
    private Map<String, Integer> trail(WalkedReferral referral) {
        return counted(column("""
                select action || ' ' || actor_kind || coalesce(' ' || (detail ->> 'problem'), '')
                         || coalesce(' ' || (detail ->> 'replayed'), '')
                  from audit_entry where referral_ids @> array[?]::uuid[]
                   and action <> 'GIVE_CODE' and (action <> 'READ' or detail ? 'replayed')""".replace("detail ? ", "detail ?? "), referral));
    }

    /** Every acknowledged command is one line; so is every refusal, and every retry, which only reads. */
    private static Map<String, Integer> expectedTrail(WalkedReferral referral, WalkModel model) {
        Map<String, Integer> lines = new TreeMap<>();
        lines.put("CREATE MEMBER", 1);
        if (referral.createdAgain.get() > 0) {
            lines.put("READ MEMBER CREATE", referral.createdAgain.get());
        }
        for (List<WalkTry> effect : model.effects()) {
            ReferralCommand command = effect.get(0).intention().command();
            if (command == null) {
                lines.merge("ATTEMPT MEMBER", effect.size(), Integer::sum);
            } else {
                lines.merge(command + " MEMBER", 1, Integer::sum);
                if (effect.size() > 1) {
                    lines.merge("READ MEMBER " + command, effect.size() - 1, Integer::sum);
                }
            }
        }
        model.life().stream()
                .filter(point -> point.side() == Side.SYSTEM || point.side() == Side.PERSON)
                .forEach(point -> lines.merge(point.by() + " " + point.side(), 1, Integer::sum));
        referral.tries.stream()
                .filter(one -> !one.done())
                .forEach(one -> lines.merge("REFUSED MEMBER " + one.said().split(" ")[0], 1, Integer::sum));
        return lines;
    }

    private static Map<String, Integer> expectedEvents(WalkModel model, int forgotten) {
        Map<String, Integer> events = new TreeMap<>();
        if (forgotten > 0) {
            events.put("WITHDRAWN", forgotten);
            events.put("WITHDRAWN_AT_PLACE", forgotten);
        }
        for (Point point : model.life()) {
            if (point.by() != null) {
                told(point).forEach(event -> events.merge(event, 1, Integer::sum));
            }
        }
        return events;
    }

    /** Whom each step is news to; of what was handed over the sender hears only what it did not report itself. */
    private static List<String> told(Point point) {
        boolean ofItself = point.side() == Side.SYSTEM || point.side() == Side.PERSON;
        if (point.handedOver() && !ofItself) {
            return List.of();
        }
        return switch (point.by()) {
            case SEND -> List.of("RECEIVED");
            case ACCEPT -> List.of("ACCEPTED_BY_PLACE");
            case DECLINE -> List.of("DECLINED");
            case START -> List.of("STARTED");
            case RECEIVE -> List.of(point.status() == ReferralStatus.CLOSED ? "CLOSED" : "STARTED");
            case CLOSE -> List.of("CLOSED");
            case INVALIDATE -> List.of("INVALIDATED");
            case EXPIRE -> point.handedOver() ? List.of("EXPIRED") : List.of("EXPIRED", "EXPIRED_AT_PLACE");
            case CANCEL -> cancelled(point);
            default -> List.of();
        };
    }

    private static List<String> cancelled(Point point) {
        return switch (point.side()) {
            case SENDER -> List.of("CANCELLED_BY_SENDER");
            case RECEIVER -> List.of("CANCELLED_BY_PLACE");
            default -> point.handedOver() ? List.of("WITHDRAWN") : List.of("WITHDRAWN", "WITHDRAWN_AT_PLACE");
        };
    }

    /** Of commands; the timers' own words are their own tests' matter. */
    private Map<String, Integer> events(WalkedReferral referral) {
        return counted(column("""
                select kind from outbox_event where key = ? and kind in ('RECEIVED', 'ACCEPTED_BY_PLACE', 'DECLINED',
                  'STARTED', 'CLOSED', 'INVALIDATED', 'EXPIRED', 'EXPIRED_AT_PLACE', 'CANCELLED_BY_SENDER',
                  'CANCELLED_BY_PLACE', 'WITHDRAWN', 'WITHDRAWN_AT_PLACE')""", referral));
    }

    private static long facts(WalkModel model) {
        return model.effects().stream()
                .mapToLong(effect -> {
                    Intention what = effect.get(0).intention();
                    if (what.command() == null) {
                        return effect.size();
                    }
                    return what.command() == ReferralCommand.START || what.command() == ReferralCommand.RECEIVE ? 1 : 0;
                })
                .sum();
    }

    private static long drafts(WalkModel model) {
        return model.effects().stream()
                .map(effect -> effect.get(0).intention().command())
                .filter(Arrays.asList(ReferralCommand.REFER_AGAIN, ReferralCommand.REFER_ONWARD)::contains)
                .count();
    }

    private static Map<String, Integer> counted(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line, 1, Integer::sum));
        return new TreeMap<>(counts);
    }

    private long number(String of, WalkedReferral referral) {
        return (Long) database.column("select count(*) from " + of, UUID.fromString(referral.id))
                .get(0);
    }

    private List<String> column(String sql, WalkedReferral referral) {
        return database.column(sql, UUID.fromString(referral.id)).stream()
                .map(String::valueOf)
                .toList();
    }

    private static void same(List<String> faults, WalkedReferral referral, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add("referral " + referral.id + ": " + what + " is " + found + " instead of " + expected);
        }
    }
}
