package fr.passerelle.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.TravelMode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
class CoverageResource {

    private static final String OWN = "Département code; the caller's own";

    private final ReadCoverage coverage;
    private final ObjectMapper json;
    private final Time time;

    CoverageResource(ReadCoverage coverage, ObjectMapper json, Time time) {
        this.coverage = coverage;
        this.json = json;
        this.time = time;
    }

    @GET
    @Path("/territories/{territory}/coverage")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "getCoverage",
            summary = "Who lacks one kind of help, commune by commune",
            description = "Demand from population and open indicators, supply from capacities, shared by the two-step"
                    + " floating catchment area. From open data and places only: nothing of a person or a referral. Every"
                    + " figure is an estimate; what its capacities are worth is in totals.")
    @APIResponseSchema(value = CoverageResponse.class, responseCode = "200", responseDescription = "The coverage")
    public CoverageResponse getCoverage(
            @Parameter(description = OWN, example = "00") @PathParam("territory") String territory,
            @BeanParam @Valid Parameters parameters) {
        return coverage.of(parameters.about(territory, time.today()));
    }

    @GET
    @Path("/territories/{territory}/coverage/communes/{code}")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "explainCommuneCoverage",
            summary = "Why one commune's figure is what it is, in steps",
            description = "Its indicators, the people in need that follow, the places within 30 minutes and how many of"
                    + " their places fall to its people.")
    @APIResponseSchema(value = CommuneCoverageResponse.class, responseCode = "200", responseDescription = "The steps")
    public CommuneCoverageResponse explainCommune(
            @Parameter(description = OWN, example = "00") @PathParam("territory") String territory,
            @Parameter(description = "INSEE code of a commune of today", example = "00012") @PathParam("code")
                    String code,
            @BeanParam @Valid Parameters parameters) {
        return coverage.ofCommune(parameters.about(territory, time.today()), code);
    }

    @GET
    @Path("/territories/{territory}/coverage/anomalies")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "listCoverageAnomalies",
            summary = "What in the network asks to be looked at",
            description = "Help that is out of reach, communes without anything, places of which too little is known or"
                    + " that are full for long. Exact: places and communes are no persons.")
    @APIResponseSchema(
            value = CoverageAnomaliesResponse.class,
            responseCode = "200",
            responseDescription = "What was found")
    public CoverageAnomaliesResponse anomalies(
            @Parameter(description = OWN, example = "00") @PathParam("territory") String territory) {
        return coverage.anomalies(territory);
    }

    @GET
    @Path("/territories/{territory}/coverage/months")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Operation(
            operationId = "listCoverageMonths",
            summary = "Of which months the coverage was kept, the first one first",
            description = "Each night keeps the month under way; what the last night of a month left stays as it is.")
    public List<String> months(@Parameter(description = OWN, example = "00") @PathParam("territory") String territory) {
        return coverage.months(territory);
    }

    @GET
    @Path("/territories/{territory}/coverage/export")
    @RolesAllowed(May.VIEW_TERRITORY)
    @Transactional
    @Produces({"text/csv", "application/geo+json"})
    @Operation(
            operationId = "exportCoverage",
            summary = "The coverage as CSV or GeoJSON, with its sources and its day",
            description = "French column names. A cell that a spreadsheet would run has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = "code_insee,commune\r\n00012,Rocheval\r\n")),
                @Content(
                        mediaType = "application/geo+json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples =
                                @ExampleObject(
                                        name = "geojson",
                                        value = "{\"type\":\"FeatureCollection\",\"features\":[]}"))
            })
    public RestResponse<String> export(
            @Parameter(description = OWN, example = "00") @PathParam("territory") String territory,
            @Parameter(description = "CSV or GEOJSON", example = "CSV") @QueryParam("format") @NotNull Format format,
            @BeanParam @Valid Parameters parameters) {
        CoverageResponse found = coverage.of(parameters.about(territory, time.today()));
        CoverageTable table = new CoverageTable(found, time.today());
        String file = format == Format.CSV ? table.csv() : table.geoJson(coverage.outlines(territory), json);
        RestResponse<String> answer =
                FileAnswer.saved(file, "couverture-" + territory + "-" + found.month() + format.ending);
        answer.getHeaders().putSingle("Content-Type", format.mediaType + ";charset=UTF-8");
        return answer;
    }

    @Schema(name = "CoverageFormat")
    enum Format {
        CSV("text/csv", ".csv"),
        GEOJSON("application/geo+json", ".geojson");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }
    }

    @GET
    @Path("/coverage/fragility-rule")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Operation(
            operationId = "getFragilityRule",
            summary = "How fragility and demand are reckoned, with sources",
            description = "For everybody who works in the network: a figure that cannot be checked convinces nobody.")
    @APIResponseSchema(value = FragilityRule.class, responseCode = "200", responseDescription = "The rule")
    public FragilityRule getFragilityRule() {
        return FragilityRule.published();
    }

    /** How a coverage is asked for: what is left out is as most want to see it. */
    static class Parameters {

        @Parameter(description = "Which help", example = "DO_TOGETHER")
        @QueryParam("type")
        @DefaultValue("DO_TOGETHER")
        public OrientationType type = OrientationType.DO_TOGETHER;

        @Parameter(
                description =
                        "Whose stops and absences count; the present one if not said. A past one as it was kept then",
                example = "2026-11")
        @QueryParam("month")
        @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
        @Nullable
        public String month;

        @Parameter(description = "How it is reckoned", example = "ENHANCED_TWO_STEP")
        @QueryParam("method")
        @DefaultValue("ENHANCED_TWO_STEP")
        public Method method = Method.ENHANCED_TWO_STEP;

        @Parameter(description = "How far people go", example = "WITHIN_30")
        @QueryParam("catchment")
        @DefaultValue("WITHIN_30")
        public Catchment catchment = Catchment.WITHIN_30;

        @Parameter(description = "How they get there; without a car means on foot", example = "CAR")
        @QueryParam("mode")
        @DefaultValue("CAR")
        public TravelMode mode = TravelMode.CAR;

        @Parameter(description = "What estimated capacities are taken for", example = "AS_THEY_ARE")
        @QueryParam("estimates")
        @DefaultValue("AS_THEY_ARE")
        public Estimates estimates = Estimates.AS_THEY_ARE;

        CoverageQuestion about(String territory, LocalDate today) {
            YearMonth asked = month == null ? YearMonth.from(today) : YearMonth.parse(month);
            return new CoverageQuestion(territory, type, asked, method, catchment, mode, estimates).checked(today);
        }
    }
}
