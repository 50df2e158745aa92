package fr.passerelle.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail: who, acting for which team, did what, why and when.
 *
 * @param actorKind MEMBER, SYSTEM or PERSON; only a member has a memberId
 * @param detail codes and dates only
 */
public record AuditEntry(
        UUID id,
        Instant happenedAt,
        String actorKind,
        @Nullable UUID memberId,
        @Nullable UUID teamId,
        String action,
        String purpose,
        Map<String, String> detail) {}
