package fr.passerelle.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of a foreign file is taken before it is refused; the size of the file itself is limited at upload. */
@ConfigMapping(prefix = "passerelle.exchange")
interface ExchangeConfig {

    @WithDefault("200000")
    int maxRows();

    /** Characters in one cell. */
    @WithDefault("65536")
    int maxCell();

    /** Bytes of a spreadsheet once unpacked, over all its parts. */
    @WithDefault("209715200")
    long maxUnpacked();

    /** Unpacked bytes for one packed byte, counted once ten million are unpacked. */
    @WithDefault("100")
    int maxRatio();

    /** Parts of a spreadsheet. */
    @WithDefault("1000")
    int maxParts();
}
