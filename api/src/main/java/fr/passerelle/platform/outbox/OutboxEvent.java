package fr.passerelle.platform.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param key whom or what it is about
 * @param teamId for which team it was done; none where no team's rows are concerned
 * @param attempts this one included
 */
public record OutboxEvent(
        UUID id, String kind, UUID key, @Nullable UUID teamId, Instant createdAt, int attempts) {

    public UUID requireTeam() {
        return Objects.requireNonNull(teamId, "an event of a team's row names the team");
    }
}
