package fr.passerelle.webhook;

import fr.passerelle.platform.page.LatestFirst;
import fr.passerelle.platform.security.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhook")
class WebhookResource {

    private static final String AN_ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e";

    private final KeepEndpoints endpoints;
    private final ReadDeliveries deliveries;

    WebhookResource(KeepEndpoints endpoints, ReadDeliveries deliveries) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
    }

    @GET
    @Path("/organisations/{id}/webhooks")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "listWebhooks", summary = "Where the organisation's software is told, newest first")
    public List<WebhookEndpointResponse> list(
            @Parameter(description = "The organisation's id", example = AN_ID) @PathParam("id") UUID id) {
        return endpoints.list(id);
    }

    @POST
    @Path("/organisations/{id}/webhooks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "createWebhook",
            summary = "Have the organisation's software told of its teams' referrals",
            description = "By POST, signed as Standard Webhooks 1.0 says (headers webhook-id, webhook-timestamp and"
                    + " webhook-signature), for each status that a referral of its teams gets once it is sent. The"
                    + " body holds id, type (referral.sent, referral.accepted, … or ping), timestamp, and data with"
                    + " referralId and status; nothing of a person. 2xx within ten seconds is taken, 410 disables the"
                    + " address, all else is tried again for most of a day. At most five addresses.")
    @APIResponseSchema(
            value = CreatedWebhookEndpointResponse.class,
            responseCode = "201",
            responseDescription = "The address with its secret, which is never shown again")
    @APIResponse(responseCode = "409", description = "This address is told already")
    public RestResponse<CreatedWebhookEndpointResponse> create(
            @Parameter(description = "The organisation's id", example = AN_ID) @PathParam("id") UUID id,
            @NotNull @Valid CreateWebhookEndpointRequest request) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, endpoints.create(id, request.url()))
                .build();
    }

    @POST
    @Path("/webhooks/{id}/disable")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "disableWebhook",
            summary = "Tell this address nothing more",
            description = "What waits for it is not sent; it stands in the deliveries and can be sent again.")
    @APIResponseSchema(value = WebhookEndpointResponse.class, responseCode = "200", responseDescription = "Done")
    public WebhookEndpointResponse disable(
            @Parameter(description = "The webhook's id", example = AN_ID) @PathParam("id") UUID id) {
        return endpoints.disable(id);
    }

    @POST
    @Path("/webhooks/{id}/enable")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "enableWebhook",
            summary = "Tell this address again, with the secret that it has",
            description = "Of what happened meanwhile it is told nothing.")
    @APIResponseSchema(value = WebhookEndpointResponse.class, responseCode = "200", responseDescription = "Done")
    @APIResponse(responseCode = "409", description = "The same address was entered anew and is told")
    public WebhookEndpointResponse enable(
            @Parameter(description = "The webhook's id", example = AN_ID) @PathParam("id") UUID id) {
        return endpoints.enable(id);
    }

    @POST
    @Path("/webhooks/{id}/test")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(operationId = "testWebhook", summary = "Send a ping; the deliveries say how it went")
    @APIResponse(responseCode = "204", description = "It waits for its turn")
    public void test(@Parameter(description = "The webhook's id", example = AN_ID) @PathParam("id") UUID id) {
        endpoints.test(id);
    }

    @GET
    @Path("/webhooks/{id}/deliveries")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "How each try of the last 30 days went, latest first",
            description = "Not about which referral it was: that is its teams' to know.")
    public WebhookDeliveryListResponse deliveries(
            @Parameter(description = "The webhook's id", example = AN_ID) @PathParam("id") UUID id,
            @Valid @BeanParam LatestFirst page) {
        return deliveries.list(id, page.before, page.size);
    }

    @POST
    @Path("/webhooks/{id}/deliveries/{delivery}/resend")
    @RolesAllowed(May.MANAGE_ORGANISATION)
    @Operation(
            operationId = "resendWebhookDelivery",
            summary = "Send the same again",
            description = "With the same webhook-id, from the first try on; a try that still waits is given up for it.")
    @APIResponse(responseCode = "204", description = "It waits for its turn")
    public void resend(
            @Parameter(description = "The webhook's id", example = AN_ID) @PathParam("id") UUID id,
            @Parameter(description = "The delivery's id", example = AN_ID) @PathParam("delivery") UUID delivery) {
        deliveries.resend(id, delivery);
    }
}
