package fr.passerelle.statistics;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two EPCI of a territory of its own, three organisations with a France Services each, and many referrals at once. */
@ApplicationScoped
class QuarterGround {

    static final String TERRITORY = "26";
    static final String OTHER_TERRITORY = "27";
    /** In « Rive », and in « Bois ». */
    static final String RIVE = "26001";

    static final String BOIS = "26002";

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final PublishQuarters publishQuarters;
    private final Time time;
    private final List<UUID> places = new ArrayList<>();
    private UUID senders = UUID.randomUUID();
    private int references;

    QuarterGround(TestDatabase database, Newcomers newcomers, PublishQuarters publishQuarters, Time time) {
        this.database = database;
        this.newcomers = newcomers;
        this.publishQuarters = publishQuarters;
        this.time = time;
    }

    void build() {
        forget();
        newcomers.territory(TERRITORY);
        newcomers.territory(OTHER_TERRITORY);
        commune(RIVE, "Rive");
        commune(BOIS, "Bois");
        senders = newcomers.teamOf(newcomers.organisation("Département", TERRITORY), "MDS");
        places.clear();
        for (int i = 0; i < 3; i++) {
            UUID organisation = newcomers.organisation("Association " + i, TERRITORY);
            UUID place = newcomers.placeOf(newcomers.teamOf(organisation, "Accueil"));
            database.run("update place set kinds = '{RFS}' where id = ?", place);
            places.add(place);
        }
    }

    /** Nothing was ever counted or published. */
    void forget() {
        database.run("delete from referral where territory_code = ?", TERRITORY);
        database.run("delete from unmet_need where commune_code in (?, ?)", RIVE, BOIS);
        database.run("delete from published_count");
        database.run("delete from published_quarter");
        database.run("delete from event_count");
        database.run("delete from counted_month");
    }

    void publishAt(String local) {
        time.at(instant(local), () -> {
            try {
                publishQuarters.publish();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /** So many, by turns at the three organisations; what happens next is a list of « column = value ». */
    void sent(int many, String local, String commune, String type, String then) {
        for (int i = 0; i < many; i++) {
            UUID place = places.get(i % places.size());
            UUID id = UUID.randomUUID();
            Timestamp at = Timestamp.from(instant(local));
            database.run(
                    """
                    insert into referral (id, reference, territory_code, status, revision, sender_team_id, created_by,
                      place_id, receiver_team_id, orientation_type, needs, commune_code, urgent, contact_channel,
                      agreement_how, agreement_given_on, agreement_place_id, created_at, sent_at, status_since)
                    select ?, ?, ?, 'SENT', 2, ?, ?, id, team_id, ?, '{}', ?, false, 'NONE', 'ORAL', '2031-01-01', id, ?, ?, ?
                      from place where id = ?""",
                    id,
                    "ZZ%d-%04d".formatted(references / 10_000, references % 10_000),
                    TERRITORY,
                    senders,
                    Town.member(Town.CLAIRE_REFERRER),
                    type,
                    commune,
                    at,
                    at,
                    at,
                    place);
            references++;
            if (!then.isEmpty()) {
                database.run("update referral set " + then + " where id = ?", id);
            }
        }
    }

    void unmet(String commune, String type, String month, int needs) {
        database.run("insert into unmet_need values (?, ?, cast(? as date), ?)", commune, type, month + "-01", needs);
    }

    private void commune(String code, String epci) {
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes, epci_code, epci_name) values (?, ?, ?, lower(?), 900, 5.1, 44.7, '{26000}', ?, ?)
                on conflict do nothing""", code, TERRITORY, epci, epci, "2000" + code, epci);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Time.ZONE).toInstant();
    }
}
