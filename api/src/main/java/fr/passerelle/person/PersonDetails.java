package fr.passerelle.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a person with one referral.
 *
 * @param callName a first name or initials, as the person wants to be called
 * @param birthYear only the year, and only when it helps to tell two people apart
 * @param contact one safe contact, normalised: E.164 or an e-mail address
 * @param profileWords codes of what helps a place to receive the person well, as far as they agreed; none in what was
 *     sealed before there were any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PersonDetails(
        @Nullable String callName,
        @Nullable Integer birthYear,
        @Nullable String contact,
        List<String> profileWords) {

    public PersonDetails {
        profileWords = profileWords == null ? List.of() : List.copyOf(profileWords);
    }
}
