package fr.passerelle.paper;

import org.jspecify.annotations.Nullable;

/** One appointment in words, for whoever keeps it on the fridge door. */
record AppointmentSlip(
        String day,
        String hour,
        String length,
        String place,
        String address,
        @Nullable String spot,
        @Nullable String whoToAskFor,
        @Nullable String phone,
        @Nullable String bring,
        String destroyAfter) {}
