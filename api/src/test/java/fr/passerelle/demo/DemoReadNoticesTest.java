package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.outbox.OutboxNow;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A demo that begins with days of unread notices would look like nobody works there. */
@QuarkusTest
class DemoReadNoticesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2031-03-03T10:00");

    @Inject
    DemoReadNotices demoReadNotices;

    @Inject
    Valley valley;

    @Inject
    OutboxNow outbox;

    @Inject
    TestDatabase database;

    @Inject
    Time time;

    private Cast cast;

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
    }

    @Test
    void what_is_old_is_read_what_is_new_is_not_and_nobody_elses_is_touched() throws SQLException {
        database.run("delete from outbox_event");
        cast = valley.cast("Mo-Fr 09:00-18:00");
        UUID old = valley.sent(cast, MONDAY, false);
        time.at(Valley.instant(MONDAY), outbox::workOff);
        UUID recent = valley.sent(cast, MONDAY.plusDays(3), false);
        LocalDateTime thursday = MONDAY.plusDays(3).plusHours(1);
        time.at(Valley.instant(thursday), outbox::workOff);
        database.run(
                "update notice set created_at = ? where referral_id = ?", Timestamp.from(Valley.instant(MONDAY)), old);
        database.run(
                "update notice set created_at = ? where referral_id = ?",
                Timestamp.from(Valley.instant(MONDAY.plusDays(3))),
                recent);
        time.at(Valley.instant(thursday), () -> {
            try {
                demoReadNotices.readOld(List.of(Town.member(cast.mediator())));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertThat(unread(cast.mediator())).containsExactly(recent);
        assertThat(unread(cast.otherMediator())).containsExactlyInAnyOrder(old, recent);
    }

    private List<Object> unread(String subject) {
        return database.column(
                "select referral_id from notice where member_id = ? and read_at is null", Town.member(subject));
    }
}
