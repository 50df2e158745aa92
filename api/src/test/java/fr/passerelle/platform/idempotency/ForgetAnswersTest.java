package fr.passerelle.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetAnswersTest {

    private final ForgetAnswers answers;
    private final TestDatabase database;

    ForgetAnswersTest(ForgetAnswers answers, TestDatabase database) {
        this.answers = answers;
        this.database = database;
    }

    @Test
    void a_kept_answer_is_there_for_a_retry_all_day_and_gone_after_it() throws SQLException {
        String old = kept("24 hours 1 minute");
        String recent = kept("23 hours 59 minutes");
        assertThat(answers.forget()).isPositive();
        assertThat(database.column("select key from idempotent_answer where key in (?, ?)", old, recent))
                .containsExactly(recent);
    }

    private String kept(String longAgo) {
        String key = UUID.randomUUID().toString();
        database.run("""
                insert into idempotent_answer (team_id, key, operation, body_mac, status, created_at)
                values (?, ?, 'SEND', '', 200, now() - ?::interval)""", Town.SOCIAL_TEAM, key, longAgo);
        return key;
    }
}
