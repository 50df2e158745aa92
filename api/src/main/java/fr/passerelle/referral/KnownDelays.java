package fr.passerelle.referral;

import java.util.Map;

/** Which delays hold in which territory. */
interface KnownDelays {

    /** Those that chose their own; all others have {@link DelaySettings#USUAL}. */
    Map<String, DelaySettings> chosen();

    default DelaySettings of(String territory) {
        return chosen().getOrDefault(territory, DelaySettings.USUAL);
    }
}
