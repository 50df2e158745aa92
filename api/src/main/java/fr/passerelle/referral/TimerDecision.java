package fr.passerelle.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What time does to one referral now. Late, once, never in a burst: of several steps that are overdue each audience
 * hears the furthest one that is for it; a step that has nobody left to tell is skipped. Nothing ends before its
 * reminder was spoken: then the reminder comes first, and the end a working day later.
 *
 * @param spoken the steps that say something, the first step first
 * @param told what they say, each audience at most once, whoever can end the silence first
 * @param end the step that ends the referral
 */
record TimerDecision(
        List<Timer> spoken,
        List<Timer> skipped,
        List<ReferralEvent> told,
        @Nullable Timer end) {

    /** A step that was taken: it spoke, or it was skipped. */
    record Taken(Timer timer, Instant at, boolean skipped) {}

    static TimerDecision at(Instant now, List<Timer> plan, List<Taken> taken) {
        List<Timer> open = plan.stream()
                .filter(timer -> taken.stream().noneMatch(step -> step.timer().isSame(timer)))
                .toList();
        List<Timer> due = new ArrayList<>(
                open.stream().filter(timer -> !timer.dueAt().isAfter(now)).toList());
        Optional<Timer> end = due.stream().filter(timer -> timer.kind().ends()).findFirst();
        if (end.isPresent()) {
            due.remove(end.get());
            if (wasReminded(end.get(), taken)) {
                return new TimerDecision(List.of(), List.copyOf(due), List.of(), end.get());
            }
            open.stream()
                    .filter(timer -> timer.kind() == end.get().kind().firstReminder() && !due.contains(timer))
                    .forEach(reminder -> due.add(0, reminder));
        }
        return speaking(due);
    }

    /** No end comes before a working day has passed since the last word that was spoken before it. */
    static Optional<Instant> lastWord(Timer end, List<Taken> taken) {
        return taken.stream()
                .filter(step -> !step.skipped() && step.timer().since().equals(end.since()))
                .map(Taken::at)
                .max(Instant::compareTo);
    }

    private static boolean wasReminded(Timer end, List<Taken> taken) {
        return lastWord(end, taken).isPresent();
    }

    private static TimerDecision speaking(List<Timer> due) {
        List<Timer> furthestFirst = new ArrayList<>(due);
        Collections.reverse(furthestFirst);
        Set<Audience> heard = EnumSet.noneOf(Audience.class);
        List<Timer> spoken = new ArrayList<>();
        List<Timer> skipped = new ArrayList<>();
        List<ReferralEvent> told = new ArrayList<>();
        for (Timer timer : furthestFirst) {
            List<ReferralEvent> words = timer.kind().tells().stream()
                    .filter(word -> !heard.contains(word.audience()))
                    .toList();
            words.forEach(word -> heard.add(word.audience()));
            told.addAll(words);
            (words.isEmpty() ? skipped : spoken).add(0, timer);
        }
        return new TimerDecision(
                List.copyOf(spoken),
                List.copyOf(skipped),
                told.stream().sorted().collect(Collectors.toUnmodifiableList()),
                null);
    }

    boolean isNothing() {
        return spoken.isEmpty() && skipped.isEmpty() && end == null;
    }
}
