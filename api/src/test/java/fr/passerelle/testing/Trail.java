package fr.passerelle.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The trail as it lies in the database, seen past every row rule. */
@ApplicationScoped
public class Trail {

    private final TestDatabase database;

    Trail(TestDatabase database) {
        this.database = database;
    }

    /** What was done with one referral, oldest first. */
    public List<String> of(String referral) {
        return database.column("""
                        select action from audit_entry where referral_ids @> array[?]::uuid[]
                         order by happened_at, id""", UUID.fromString(referral)).stream()
                .map(String.class::cast)
                .toList();
    }

    /** One field of the last line about a referral, as text. */
    public String last(String field, String referral) {
        return String.valueOf(database.column(
                        "select cast(" + field + " as text) from audit_entry where referral_ids @> array[?]::uuid[]"
                                + " order by happened_at desc, id desc limit 1",
                        UUID.fromString(referral))
                .get(0));
    }

    public long length() {
        return (Long) database.column("select count(*) from audit_entry").get(0);
    }
}
