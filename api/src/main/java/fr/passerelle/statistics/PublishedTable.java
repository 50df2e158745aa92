package fr.passerelle.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the events of one measure and quarter are told apart: one table each, none across two. */
@Schema(
        name = "PublishedTableName",
        description =
                "MONTH: of the quarter; EPCI: of the person's commune; ORIENTATION_TYPE: the help that was chosen;"
                        + " PLACE_KIND: of the place")
enum PublishedTable {
    MONTH,
    EPCI,
    ORIENTATION_TYPE,
    PLACE_KIND
}
