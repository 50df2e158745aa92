package fr.passerelle.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one reading have in common.
 *
 * @param source what they come from when they do not say so
 * @param publishedOn the day that the file's name carries
 */
record ReadingGround(
        GazetteerIndex communes,
        String source,
        LocalDate today,
        @Nullable LocalDate publishedOn) {}
