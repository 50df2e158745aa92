package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.TravelMode;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which coverage: of which help, in which month, reckoned how. */
record CoverageQuestion(
        String territory,
        OrientationType type,
        YearMonth month,
        Method method,
        Catchment catchment,
        TravelMode mode,
        Estimates estimates) {

    /** Stops and absences are planned a while ahead; capacities of long ago are nobody's any more. */
    private static final int MONTHS_AHEAD = 12;

    /** This month, as most want to see it. */
    static CoverageQuestion usual(String territory, OrientationType type, LocalDate today) {
        return usual(territory, type, YearMonth.from(today)).checked(today);
    }

    /** @throws Problem invalid-request (400) for a help that no place gives, or a month that nothing is known of */
    CoverageQuestion checked(LocalDate today) {
        if (!type.leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "type", "is no help that a place gives");
        }
        YearMonth present = YearMonth.from(today);
        if (month.isAfter(present.plusMonths(MONTHS_AHEAD))) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "month", "is more than " + MONTHS_AHEAD + " months ahead");
        }
        if (month.isBefore(present) && !equals(usual(territory, type, month))) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST,
                    "month",
                    "is past, and a past month is kept with the usual settings only");
        }
        return this;
    }

    boolean isPast(LocalDate today) {
        return month.isBefore(YearMonth.from(today));
    }

    private static CoverageQuestion usual(String territory, OrientationType type, YearMonth month) {
        return new CoverageQuestion(
                territory,
                type,
                month,
                Method.ENHANCED_TWO_STEP,
                Catchment.WITHIN_30,
                TravelMode.CAR,
                Estimates.AS_THEY_ARE);
    }
}
