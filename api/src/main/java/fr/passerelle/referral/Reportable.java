package fr.passerelle.referral;

import org.jspecify.annotations.Nullable;

/** A command that a place gives itself, or that the sender reports for a place without a member. */
interface Reportable {

    @Nullable
    WordOfPlace reported();
}
