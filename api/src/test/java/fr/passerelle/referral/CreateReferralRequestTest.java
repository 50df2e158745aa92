package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CreateReferralRequestTest {

    /** A retry after a restart is told by its fingerprint, which a set's accidental order would change. */
    @Test
    void needs_stand_in_the_questionnaires_order_however_they_were_typed() {
        List<Need> typed = new ArrayList<>(List.of(Need.values()));
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(typed, random);
            CreateReferralRequest request = new CreateReferralRequest(
                    OrientationType.DO_TOGETHER, null, new LinkedHashSet<>(typed), "01001", false, null, null);
            assertThat(request.needs()).containsExactly(Need.values());
        }
    }

    @Test
    void needs_that_are_missing_stay_missing_for_the_validation_to_say() {
        assertThat(new CreateReferralRequest(OrientationType.DO_TOGETHER, null, null, "01001", false, null, null)
                        .needs())
                .isNull();
    }
}
