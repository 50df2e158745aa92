package fr.passerelle.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A referral's trail as it may stand on paper; who took it is said by organisation and side, never by name.
 *
 * @param lines oldest first; the last one is this very export
 */
public record HistoryOnPaper(
        String reference, Instant exportedAt, String organisation, String team, List<Side> sides, List<Line> lines) {

    /**
     * @param actor MEMBER, SYSTEM or PERSON
     * @param member only of the exporter's own team
     * @param detail codes and dates of the action
     */
    public record Line(
            Instant at,
            String action,
            String actor,
            @Nullable String team,
            @Nullable String member,
            Map<String, String> detail) {}

    static HistoryOnPaper of(HistoryExportResponse export) {
        return new HistoryOnPaper(
                export.reference(),
                export.exportedAt(),
                export.exportedBy().organisation(),
                export.exportedBy().team(),
                export.exportedBy().sides(),
                export.entries().stream()
                        .map(entry -> new Line(
                                entry.at(),
                                entry.action(),
                                entry.actor(),
                                entry.team(),
                                entry.member(),
                                entry.detail()))
                        .toList());
    }
}
