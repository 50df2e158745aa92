package fr.passerelle.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told.
 *
 * @param team as a member of which team; none for an office
 * @param hoursOf the place in whose hours; none: office hours
 * @param byMailToo false when nobody is there and the notice waits in the application
 */
record Recipient(UUID member, @Nullable UUID team, @Nullable UUID hoursOf, boolean byMailToo) {}
