package fr.passerelle.territory;

/** The open figures kept of a commune, in percent but for the last. */
public enum Indicator {
    /** People below 60 % of the median standard of living (INSEE, Filosofi). */
    POVERTY_RATE,
    /** People aged 65 and over among those aged 15 and over (INSEE, census). */
    AGED_65_AND_OVER,
    /** People without a diploma or with the lower ones at most, among those aged 15 and over who left school (INSEE, census). */
    LOW_DIPLOMA,
    /** Households of one person (INSEE, census). */
    SINGLE_HOUSEHOLDS,
    /** Premises that cannot have 30 Mbit/s by a fixed line (ARCEP). */
    WITHOUT_FAST_BROADBAND,
    /** Area without 4G (ARCEP). */
    WITHOUT_4G,
    /** Zone de revitalisation rurale: 1 the commune, 0.5 a part of it, 0 not. */
    RURAL_REVITALISATION
}
