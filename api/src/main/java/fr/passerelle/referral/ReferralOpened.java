package fr.passerelle.referral;

import java.util.UUID;

/** The acting member has a referral before their eyes, in the transaction that shows it. */
public record ReferralOpened(UUID referralId) {}
