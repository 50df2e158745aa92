package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place's half page and the slip that comes back, in words; names and numbers are written on it by hand. */
record ReceiverSlip(
        String reference,
        String sentOn,
        String place,
        String sender,
        String help,
        @Nullable String needs,
        String urgent,
        String commune,
        @Nullable String channel,
        @Nullable String appointment,
        String agreement,
        List<List<String>> choices,
        String destroyAfter) {}
