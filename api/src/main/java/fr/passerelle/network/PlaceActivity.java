package fr.passerelle.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place's activity, as far as it may be shown.
 *
 * @param usualDays working days before it usually answers
 */
public record PlaceActivity(UUID place, @Nullable Integer usualDays) {}
