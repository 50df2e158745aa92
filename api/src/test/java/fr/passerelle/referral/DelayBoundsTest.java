package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayBoundsTest {

    @Test
    void the_usual_delays_are_possible() {
        assertThatCode(() -> DelayBounds.require(DelaySettings.USUAL)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: least {1}")
    @CsvSource({
        "1,1,2,2,5,3,15,2,4,30,14",
        "5,2,7,4,15,10,60,10,20,90,60",
    })
    void both_ends_of_the_bounds_are_possible(
            int a, int au, int s, int su, int c, int cu, int e, int f, int n, int m, int q) {
        assertThatCode(() -> DelayBounds.require(new DelaySettings(a, au, s, su, c, cu, e, f, n, m, q)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{11}")
    @CsvSource({
        "0,1,4,2,10,5,30,5,10,60,30, answer is never on the same day",
        "6,1,7,2,10,5,30,5,10,60,30, answer beyond a week",
        "2,3,4,4,10,5,30,5,10,60,30, urgent answer too late",
        "2,1,8,2,10,5,30,5,10,60,30, silent too late for the sender",
        "4,1,4,2,10,5,30,5,10,60,30, the sender before the place",
        "2,2,4,2,10,5,30,5,10,60,30, the urgent sender before the place",
        "2,1,7,2,7,5,30,5,10,60,30, the coordinator before the sender",
        "2,1,4,3,10,3,30,5,10,60,30, the urgent coordinator before the sender",
        "2,1,4,2,15,5,21,5,10,60,30, expiry without time for the coordinator",
        "2,1,4,2,10,5,61,5,10,60,30, expiry after two months",
        "2,1,4,2,10,5,30,5,5,60,30, no contact before the reminder",
        "2,1,4,2,10,5,30,5,10,91,30, mute after three months",
        "2,1,4,2,10,5,30,5,10,60,13, asking too soon",
        "2,0,4,2,10,5,30,5,10,60,30, urgent answer on the same day",
        "2,1,4,5,10,10,30,5,10,60,30, urgent and silent too late for the sender",
        "2,1,4,2,16,5,60,5,10,60,30, the coordinator too late",
        "2,1,4,2,10,11,30,5,10,60,30, urgent and the coordinator too late",
        "2,1,4,2,5,5,14,5,10,60,30, expiry too soon",
        "2,1,4,2,10,5,30,1,10,60,30, first contact too soon",
        "2,1,4,2,10,5,30,11,20,60,30, first contact too late",
        "2,1,4,2,10,5,30,5,21,60,30, no contact too late",
        "2,1,4,2,10,5,30,2,3,60,30, no contact too soon",
        "2,1,4,2,10,5,30,5,10,29,30, mute too soon",
        "2,1,4,2,10,5,30,5,10,60,61, asking too late",
    })
    void what_is_out_of_bounds_or_out_of_order_is_refused(
            int a, int au, int s, int su, int c, int cu, int e, int f, int n, int m, int q, String why) {
        assertThatThrownBy(() -> DelayBounds.require(new DelaySettings(a, au, s, su, c, cu, e, f, n, m, q)))
                .as(why)
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.RULE_NOT_MET));
    }
}
