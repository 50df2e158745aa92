package fr.passerelle.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HumanContactState",
        description = "NONE_KNOWN: somebody looked and found none; NOT_VERIFIED: nobody looked yet")
public enum HumanContactState {
    KNOWN,
    NONE_KNOWN,
    NOT_VERIFIED
}
