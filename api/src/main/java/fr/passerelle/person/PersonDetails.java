package fr.passerelle.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a person with one referral.
 *
 * @param callName a first name or initials, as the person wants to be called
 * @param birthYear only the year, and only when it helps to tell two people apart
 * @param contact one safe contact, normalised: E.164 or an e-mail address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonDetails(
        @Nullable String callName,
        @Nullable Integer birthYear,
        @Nullable String contact) {}
