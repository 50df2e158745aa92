package fr.passerelle.referral;

/** How a referral follows another: sent again to another place, or onward by the place that had it. */
enum LinkKind {
    AGAIN,
    ONWARD
}
