package fr.passerelle.platform.publicread;

import io.smallrye.config.ConfigMapping;

/** How much one address may read without an account. */
@ConfigMapping(prefix = "passerelle.public-read")
interface PublicReadConfig {

    /** Requests a minute; a whole administration may sit behind one address. */
    int perMinute();
}
