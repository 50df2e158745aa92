package fr.passerelle.bulletin;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.assessment.ProcedureBody;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that whoever works in a territory should know; which fields it has, {@link EntryCheck} says by kind. */
@Entity
@Table(name = "bulletin_entry")
class BulletinEntry {

    /** Of a day in the territory, such as 09:30. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    @Id
    UUID id;

    @Column(name = "territory_code", updatable = false)
    String territoryCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    EntryKind kind;

    /** A referent's function, the name of a meeting, a training or a procedure. */
    String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProcedureBody body;

    @Nullable
    String organisation;

    /** A professional's, in their function. */
    @Column(name = "contact_name")
    @Nullable
    String contactName;

    @Nullable
    String phone;

    @Nullable
    String mail;

    @Column(name = "takes_place_on")
    @Nullable
    LocalDate on;

    @Column(name = "begins_at")
    @Nullable
    String beginsAt;

    @Column(name = "ends_at")
    @Nullable
    String endsAt;

    @Column(name = "takes_place_where")
    @Nullable
    String where;

    @Nullable
    String link;

    /** What changes, for whom it is. */
    @Nullable
    String words;

    /** What can still be done without the internet. */
    @Nullable
    String alternative;

    @Version
    int version;

    @Column(name = "changed_at")
    Instant changedAt;

    protected BulletinEntry() {}

    BulletinEntry(String territoryCode, EntryKind kind) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.territoryCode = territoryCode;
        this.kind = kind;
        this.title = "";
        this.changedAt = Instant.EPOCH;
    }

    void say(BulletinEntryRequest request, Instant now) {
        title = request.title();
        body = request.body();
        organisation = request.organisation();
        contactName = request.contactName();
        phone = request.phone();
        mail = request.mail();
        on = request.on();
        beginsAt = request.beginsAt();
        endsAt = request.endsAt();
        where = request.where();
        link = request.link();
        words = request.words();
        alternative = request.alternative();
        changedAt = now;
    }
}
