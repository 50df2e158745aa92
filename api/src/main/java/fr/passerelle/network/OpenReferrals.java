package fr.passerelle.network;

import java.util.UUID;

/** How many referrals wait at a team's places, as a number and nothing else. The referral room answers. */
public interface OpenReferrals {

    long at(UUID team);
}
