package fr.passerelle.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One dated step. Besides the commands of the life cycle: {@code READ}, {@code CLAIM}, {@code ATTEMPT},
 * {@code SESSION} and {@code REMIND} are facts, which leave the status as it is.
 *
 * @param code the coded reason, outcome or channel; for {@code REMIND} whom: {@code PLACE},
 *     {@code MANAGER_AND_REFERRER}, {@code COORDINATOR}
 * @param actorSubject null when the system acts
 * @param date of the first contact ({@code START}), the visit ({@code RECEIVE}) or the review ({@code HOLD})
 * @param slot the appointment proposed on {@code ACCEPT}
 * @param text the words that {@code OTHER} and {@code INVALIDATE} ask for
 * @param link code of the referral that {@code REFERRED_ELSEWHERE} names
 */
record DemoStep(
        LocalDateTime at,
        String command,
        @Nullable String code,
        @Nullable String actorSubject,
        @Nullable LocalDate date,
        @Nullable LocalDateTime slot,
        @Nullable String text,
        @Nullable String link) {}
