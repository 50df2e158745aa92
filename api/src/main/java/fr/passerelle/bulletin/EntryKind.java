package fr.passerelle.bulletin;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BulletinEntryKind",
        description = "REFERENT: whom professionals ask; MEETING and TRAINING: leave the page the day after;"
                + " DEMATERIALISATION: a procedure that will be, or is by now, done online only")
enum EntryKind {
    REFERENT(Set.of(), Set.of("body", "organisation", "contactName", "phone", "mail", "words")),
    MEETING(Set.of("on", "where"), Set.of("beginsAt", "endsAt", "link", "words")),
    TRAINING(Set.of("on"), Set.of("beginsAt", "endsAt", "where", "link", "contactName", "phone", "mail", "words")),
    DEMATERIALISATION(Set.of("body", "on", "words"), Set.of("link", "alternative"));

    private final Set<String> needed;
    private final Set<String> possible;

    EntryKind(Set<String> needed, Set<String> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    boolean needs(String field) {
        return needed.contains(field);
    }

    boolean takes(String field) {
        return needed.contains(field) || possible.contains(field);
    }

    /** It has a day after which nobody needs it. */
    boolean passes() {
        return this == MEETING || this == TRAINING;
    }
}
