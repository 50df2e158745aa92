package fr.passerelle.demo;

/** The open indicators of a commune; {@code zrr}: zone de revitalisation rurale. */
record DemoIndicators(
        DemoShare povertyRate,
        DemoShare aged65AndOver,
        DemoShare lowDiploma,
        DemoShare singleHouseholds,
        DemoShare withoutFastBroadband,
        DemoShare without4g,
        boolean zrr) {}
