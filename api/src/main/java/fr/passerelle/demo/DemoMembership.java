package fr.passerelle.demo;

import org.jspecify.annotations.Nullable;

/** A role: in a team, in a whole organisation, or (both null) on the territory or the platform. */
record DemoMembership(
        String role,
        @Nullable String organisation,
        @Nullable String team) {}
