package fr.passerelle.statistics;

import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
class StatisticsResource {

    private static final String COUNTED = "Counted each night, of the referrals sent in these months.";

    private final ReadStatistics statistics;
    private final Time time;

    StatisticsResource(ReadStatistics statistics, Time time) {
        this.statistics = statistics;
        this.time = time;
    }

    @GET
    @Path("/places/{id}/statistics")
    @RolesAllowed({May.READ_REFERRALS, May.TEND_PLACES})
    @Operation(
            operationId = "getPlaceStatistics",
            summary = "Delays and rates of one place",
            description = COUNTED + " Exact for its own team and its organisation's managers, for nobody else.")
    public StatisticsResponse ofPlace(
            @Parameter(description = "The place's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
                    @PathParam("id")
                    UUID id,
            @Valid @BeanParam Months months) {
        return statistics.ofPlace(id, months.period(time));
    }

    @GET
    @Path("/organisations/{id}/statistics")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "getOrganisationStatistics",
            summary = "Delays and rates of an organisation's places together",
            description = COUNTED + " Exact, for its managers.")
    public StatisticsResponse ofOrganisation(
            @Parameter(description = "The organisation's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id,
            @Valid @BeanParam Months months) {
        return statistics.ofOrganisation(id, months.period(time));
    }

    /** Of which months; none said: the twelve up to the present one. */
    static class Months {

        private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

        @Parameter(description = "The first month of sending; eleven before to, if not said", example = "2025-12")
        @QueryParam("from")
        @Pattern(regexp = MONTH)
        @Nullable
        public String from;

        @Parameter(description = "The last month of sending; the present one, if not said", example = "2026-11")
        @QueryParam("to")
        @Pattern(regexp = MONTH)
        @Nullable
        public String to;

        Period period(Time time) {
            return Period.of(from, to, time.today());
        }
    }
}
