package fr.passerelle.bulletin;

import fr.passerelle.platform.contact.DialledNumber;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody found when they last tried, as it is kept. */
record HumanContactCheck(
        @Nullable String phone,
        @Nullable String counter,
        @Nullable String appointment,
        LocalDate verifiedOn) {

    /** @throws Problem invalid-request (400) for a number that cannot be dialled or a day that is to come */
    static HumanContactCheck checked(HumanContactRequest request, LocalDate today) {
        if (request.verifiedOn().isAfter(today)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "verifiedOn", "is today or before");
        }
        String typed = Blank.toNull(request.phone());
        String phone = typed == null
                ? null
                : DialledNumber.normalised(typed)
                        .orElseThrow(() -> Problem.field(ProblemType.INVALID_REQUEST, "phone", "cannot be dialled"));
        return new HumanContactCheck(
                phone, Blank.toNull(request.counter()), Blank.toNull(request.appointment()), request.verifiedOn());
    }

    void sayTo(HumanContact contact) {
        contact.phone = phone;
        contact.counter = counter;
        contact.appointment = appointment;
        contact.verifiedOn = verifiedOn;
        contact.version++;
    }
}
