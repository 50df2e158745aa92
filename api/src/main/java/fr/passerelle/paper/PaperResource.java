package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceOffers;
import fr.passerelle.platform.contract.FileAnswer;
import fr.passerelle.platform.publicread.PublicRead;
import fr.passerelle.platform.security.May;
import fr.passerelle.territory.Territories;
import fr.passerelle.territory.TravelMode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(PaperResource.PDF)
@Tag(name = "paper")
class PaperResource {

    static final String PDF = "application/pdf";

    private final PrintPersonSheet printPersonSheet;
    private final PrintReceiverSlip printReceiverSlip;
    private final PrintForms printForms;
    private final PrintPlaces printPlaces;
    private final Territories territories;

    PaperResource(
            PrintPersonSheet printPersonSheet,
            PrintReceiverSlip printReceiverSlip,
            PrintForms printForms,
            PrintPlaces printPlaces,
            Territories territories) {
        this.printPersonSheet = printPersonSheet;
        this.printReceiverSlip = printReceiverSlip;
        this.printForms = printForms;
        this.printPlaces = printPlaces;
        this.territories = territories;
    }

    @POST
    @Path("/paper/person-sheet")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "printPersonSheet",
            summary = "What was chosen, where and when, for the person to take home",
            description = "Stateless: nothing is stored or logged, and no field can hold a name. One page.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    public RestResponse<byte[]> personSheet(@NotNull @Valid PersonSheetRequest request) {
        return FileAnswer.shown(printPersonSheet.alone(request), "feuille-pour-la-personne.pdf");
    }

    @GET
    @Path("/paper/referrals/{id}/person-sheet")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "printReferralSheet",
            summary = "The person's sheet of a referral, with what was passed on and to whom",
            description = "For the side that sends, while the referral is under way. Neither name nor contact is on it;"
                    + " the printing is written in the referral's history.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    @APIResponse(responseCode = "409", description = "The referral is a draft or has ended: there is nothing to go for")
    public RestResponse<byte[]> referralSheet(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "For a place without internet: no square code", example = "false")
                    @QueryParam("withoutInternet")
                    @DefaultValue("false")
                    boolean withoutInternet) {
        return FileAnswer.shown(printPersonSheet.of(id, withoutInternet), "feuille-pour-la-personne.pdf");
    }

    @GET
    @Path("/paper/referrals/{id}/receiver-slip")
    @RolesAllowed(May.READ_REFERRALS)
    @Operation(
            operationId = "printReceiverSlip",
            summary = "Half a page for the place, with a slip to tear off and send back",
            description = "For either side, while the referral is under way. Names and numbers are written by hand; the"
                    + " printing is written in the referral's history.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    @APIResponse(
            responseCode = "409",
            description = "The referral is a draft or has ended: there is nothing to come for")
    public RestResponse<byte[]> receiverSlip(
            @Parameter(description = "The referral's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
                    @PathParam("id")
                    UUID id) {
        return FileAnswer.shown(printReceiverSlip.of(id), "demi-page-pour-le-lieu.pdf");
    }

    @GET
    @Path("/paper/questionnaire")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "printQuestionnaire",
            summary = "« Faire le point » to fill in by hand, with nine rules on its back",
            description = "Usable without a network. The nine lines come to the published rules' main proposal for"
                    + " every combination of answers.")
    @APIResponse(responseCode = "200", description = "Two pages of A4")
    public RestResponse<byte[]> questionnaire() {
        return FileAnswer.shown(printForms.questionnaire(), "faire-le-point.pdf");
    }

    @POST
    @Path("/paper/letter")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.HANDLE_REFERRALS)
    @Operation(
            operationId = "printLetter",
            summary = "A letter that asks an administration for a paper form or an appointment",
            description = "Whoever sends it writes their name, address and number by hand: no field takes them.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    public RestResponse<byte[]> letter(@NotNull @Valid LetterRequest request) {
        return FileAnswer.shown(printForms.letter(request), "lettre.pdf");
    }

    @GET
    @Path("/paper/places")
    @RolesAllowed(May.SEARCH_NETWORK)
    @Operation(
            operationId = "printPlaces",
            summary = "The places around a commune, as many as one page holds",
            description =
                    "In the order of the search: those that can receive now first, then the nearest. Says how many"
                            + " more there are, and after which day it is to be thrown away.")
    @APIResponse(responseCode = "200", description = "One page of A4")
    public RestResponse<byte[]> places(
            @Parameter(description = "INSEE code of the commune", example = "00012") @QueryParam("near") @NotNull
                    String near,
            @Parameter(description = "Only places that help with this", example = "DO_TOGETHER")
                    @QueryParam("orientationType")
                    @Nullable
                    OrientationType orientationType,
            @Parameter(description = "By car; otherwise on foot, no bus is counted", example = "true")
                    @QueryParam("withCar")
                    @DefaultValue("true")
                    boolean withCar,
            @Parameter(
                            description = "How far at most, in minutes; 30 by car and 60 on foot unless given",
                            example = "45")
                    @QueryParam("withinMinutes")
                    @Min(5)
                    @Max(PlaceOffers.FARTHEST_MINUTES)
                    @Nullable
                    Integer withinMinutes,
            @Parameter(description = "For a place without internet: no square codes", example = "false")
                    @QueryParam("withoutInternet")
                    @DefaultValue("false")
                    boolean withoutInternet) {
        TravelMode mode = withCar ? TravelMode.CAR : TravelMode.FOOT;
        return FileAnswer.shown(
                printPlaces.near(
                        territories.requireCommune("near", near),
                        orientationType,
                        mode,
                        withinMinutes == null ? mode.usualMinutes() : withinMinutes,
                        withoutInternet),
                "lieux.pdf");
    }
}
