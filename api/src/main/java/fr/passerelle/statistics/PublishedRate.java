package fr.passerelle.statistics;

import static fr.passerelle.statistics.EventMeasure.ACCEPTED_AFTER_10_DAYS;
import static fr.passerelle.statistics.EventMeasure.ACCEPTED_WITHIN_10_DAYS;
import static fr.passerelle.statistics.EventMeasure.ACCEPTED_WITHIN_5_DAYS;
import static fr.passerelle.statistics.EventMeasure.CANCELLED;
import static fr.passerelle.statistics.EventMeasure.CLOSED_HELPED;
import static fr.passerelle.statistics.EventMeasure.CLOSED_NOT_HELPED;
import static fr.passerelle.statistics.EventMeasure.EXPIRED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share of what happened in one quarter, between the bounds that the published cells leave, and from nothing else. */
@Schema(
        name = "PublishedRateName",
        description = "ENDED_BY_PLACE: closed or declined, of all that ended; HELPED: of those that places closed;"
                + " ACCEPTED_WITHIN_2_DAYS: of those that places said yes to")
enum PublishedRate {
    ENDED_BY_PLACE(endedByPlace(), Set.of(EXPIRED, CANCELLED)),
    HELPED(Set.of(CLOSED_HELPED), Set.of(CLOSED_NOT_HELPED)),
    ACCEPTED_WITHIN_2_DAYS(
            Set.of(EventMeasure.ACCEPTED_WITHIN_2_DAYS),
            Set.of(ACCEPTED_WITHIN_5_DAYS, ACCEPTED_WITHIN_10_DAYS, ACCEPTED_AFTER_10_DAYS));

    private final Set<EventMeasure> part;
    private final Set<EventMeasure> rest;

    PublishedRate(Set<EventMeasure> part, Set<EventMeasure> rest) {
        this.part = part;
        this.rest = rest;
    }

    /** Percent; 0 to 100 says nothing at all. */
    record Range(int from, int to) {}

    Range range(Map<EventMeasure, ReaderBounds> known) {
        OptionalInt partMost = most(part, known);
        OptionalInt restMost = most(rest, known);
        int partFewest = sum(part, measure -> bounds(known, measure).fewest());
        int restFewest = sum(rest, measure -> bounds(known, measure).fewest());
        return new Range(
                restMost.isEmpty() || partFewest == 0
                        ? 0
                        : (int) Math.floor(100.0 * partFewest / (partFewest + restMost.getAsInt())),
                partMost.isEmpty()
                        ? 100
                        : (int) Math.ceil(100.0 * partMost.getAsInt() / (partMost.getAsInt() + restFewest)));
    }

    private static OptionalInt most(Set<EventMeasure> measures, Map<EventMeasure, ReaderBounds> known) {
        return measures.stream()
                        .allMatch(measure -> bounds(known, measure).most().isPresent())
                ? OptionalInt.of(
                        sum(measures, measure -> bounds(known, measure).most().orElseThrow()))
                : OptionalInt.empty();
    }

    private static int sum(Set<EventMeasure> measures, ToIntFunction<EventMeasure> of) {
        return measures.stream().mapToInt(of).sum();
    }

    private static ReaderBounds bounds(Map<EventMeasure, ReaderBounds> known, EventMeasure measure) {
        return known.getOrDefault(measure, new ReaderBounds(0, OptionalInt.empty()));
    }

    private static Set<EventMeasure> endedByPlace() {
        EnumSet<EventMeasure> ended = EnumSet.of(CLOSED_HELPED, CLOSED_NOT_HELPED);
        Arrays.stream(EventMeasure.values())
                .filter(measure -> measure.name().startsWith("DECLINED_"))
                .forEach(ended::add);
        return ended;
    }
}
