package fr.passerelle.statistics;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Whole months, both of them included; the present one is counted as far as it has come. */
record Period(YearMonth from, YearMonth to) {

    private static final int USUAL_MONTHS = 12;

    /**
     * The twelve months up to the present one, unless said otherwise.
     *
     * @throws Problem invalid-request (400) for a period that ends before it begins
     */
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        YearMonth last = to == null ? YearMonth.from(today) : YearMonth.parse(to);
        YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS - 1) : YearMonth.parse(from);
        if (first.isAfter(last)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "from", "must not be after to");
        }
        return new Period(first, last);
    }
}
