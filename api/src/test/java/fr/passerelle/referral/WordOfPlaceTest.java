package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordOfPlaceTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 20);

    private final Referral referral =
            Referral.draft(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Instant.parse("2026-11-20T09:00:00Z"));

    private record Reported(@Nullable WordOfPlace reported) implements Reportable {}

    @Test
    void where_the_place_answers_itself_nobody_reports_for_it() {
        assertThat(WordOfPlace.of(referral, new Reported(null))).isEmpty();
        assertThatThrownBy(() -> WordOfPlace.of(referral, word(TOLD)))
                .isInstanceOf(Problem.class)
                .hasMessage("is for a place that has no member here");
    }

    @Test
    void where_the_sender_speaks_for_the_place_how_and_when_it_told_is_kept() {
        handedOver();
        assertThat(WordOfPlace.of(referral, word(TOLD.plusDays(2))))
                .isEqualTo(Map.of("reportedBy", "PHONE", "reportedOn", "2026-11-22"));
        assertThat(WordOfPlace.of(referral, word(TOLD)))
                .as("on the very day")
                .isEqualTo(Map.of("reportedBy", "PHONE", "reportedOn", "2026-11-20"));
        assertThatThrownBy(() -> WordOfPlace.of(referral, new Reported(null)))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("say how and when the place told you");
    }

    @Test
    void no_place_answers_before_it_was_asked() {
        handedOver();
        assertThatThrownBy(() -> WordOfPlace.of(referral, word(TOLD.minusDays(1))))
                .isInstanceOf(Problem.class)
                .hasMessage("is before the day on which the place was told");
    }

    @Test
    void a_command_that_is_the_senders_own_needs_no_word_of_the_place() {
        handedOver();
        assertThat(WordOfPlace.of(referral, Map.of())).isEmpty();
    }

    private void handedOver() {
        referral.handedOverBy = HandOverChannel.PHONE;
        referral.handedOverOn = TOLD;
    }

    private static Reported word(LocalDate on) {
        return new Reported(new WordOfPlace(HandOverChannel.PHONE, on));
    }
}
