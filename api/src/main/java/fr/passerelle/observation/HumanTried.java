package fr.passerelle.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HumanTried",
        description = "Whether somebody at the administration could be reached: REACHED, NOBODY, or NOT_TRIED")
enum HumanTried {
    REACHED,
    NOBODY,
    NOT_TRIED
}
