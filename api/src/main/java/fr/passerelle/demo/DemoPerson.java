package fr.passerelle.demo;

import org.jspecify.annotations.Nullable;

/** The snapshot of a person: a first name or initials, and one safe contact when they want to be called. */
record DemoPerson(
        String calledName,
        @Nullable Integer birthYear,
        @Nullable String contact) {}
