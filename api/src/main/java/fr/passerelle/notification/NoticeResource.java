package fr.passerelle.notification;

import fr.passerelle.platform.page.LatestFirst;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notification")
class NoticeResource {

    private static final String AN_ID = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e";

    private final ReadNotices notices;

    NoticeResource(ReadNotices notices) {
        this.notices = notices;
    }

    @GET
    @Path("/notices")
    @Authenticated
    @Operation(
            operationId = "listNotices",
            summary = "What I was told, latest first",
            description = "Of all my teams and offices. Page on with before, which stays right while new ones come.")
    public NoticeListResponse list(
            @Parameter(description = "Only what I did not read", example = "true")
                    @QueryParam("unread")
                    @DefaultValue("false")
                    boolean unread,
            @Valid @BeanParam LatestFirst page) {
        return notices.list(unread, page.before, page.size);
    }

    @POST
    @Path("/notices/{id}/read")
    @Authenticated
    @Operation(operationId = "markNoticeRead", summary = "I have read one notice")
    @APIResponse(responseCode = "204", description = "It is read")
    public void markRead(@Parameter(description = "The notice's id", example = AN_ID) @PathParam("id") UUID id) {
        notices.markRead(id);
    }

    @POST
    @Path("/notices/read")
    @Authenticated
    @Operation(
            operationId = "markNoticesRead",
            summary = "I have read this notice and all earlier ones",
            description = "What came since the list was read stays unread.")
    @APIResponse(responseCode = "204", description = "They are read")
    public void markAllRead(
            @Parameter(description = "The latest notice of the list that was read", example = AN_ID)
                    @QueryParam("to")
                    @NotNull
                    UUID upTo) {
        notices.markAllRead(upTo);
    }

    @GET
    @Path("/me/notification-choices")
    @Authenticated
    @Operation(operationId = "getNotificationChoices", summary = "What I want by mail")
    public NotificationChoicesBody choices() {
        return notices.choices();
    }

    @PUT
    @Path("/me/notification-choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "replaceNotificationChoices", summary = "Choose what I want by mail")
    @APIResponseSchema(value = NotificationChoicesBody.class, responseCode = "200", responseDescription = "It is kept")
    public NotificationChoicesBody choose(@NotNull @Valid NotificationChoicesBody request) {
        return notices.choose(request);
    }
}
