package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Today or before », said of a day: the one in France, and each day anew. */
@QuarkusTest
class TodayInFranceTest {

    @Inject
    Validator validator;

    @Inject
    Time time;

    @ParameterizedTest(name = "at {0} it is {1}")
    @CsvSource({
        "2026-01-10T22:30:00Z, 2026-01-10",
        "2026-01-10T23:30:00Z, 2026-01-11",
        "2026-07-10T22:30:00Z, 2026-07-11",
        "2027-03-01T12:00:00Z, 2027-03-01"
    })
    void a_day_is_accepted_until_today_and_not_beyond(Instant now, LocalDate today) {
        time.at(now, () -> {
            assertThat(validator.validate(new StartReferralRequest(today, null)))
                    .isEmpty();
            assertThat(validator.validate(new StartReferralRequest(today.plusDays(1), null)))
                    .hasSize(1);
        });
    }
}
