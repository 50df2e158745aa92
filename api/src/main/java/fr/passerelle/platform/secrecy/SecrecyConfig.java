package fr.passerelle.platform.secrecy;

import io.smallrye.config.ConfigMapping;

/** The installation's master key. */
@ConfigMapping(prefix = "passerelle.secrecy")
interface SecrecyConfig {

    /** 32 random bytes in Base64; whoever has it and the database can read what is kept of people. */
    String masterKey();
}
