package fr.passerelle.account;

import fr.passerelle.territory.Territories;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SessionResource {

    private final Territories territories;

    SessionResource(Territories territories) {
        this.territories = territories;
    }

    @Schema(name = "About")
    record AboutResponse(
            @NotNull @Schema(description = "Whether people and places here are invented", examples = "true")
            Boolean demo) {}

    @GET
    @Path("/about")
    @PermitAll
    @Transactional
    @Operation(operationId = "getAbout", summary = "What this installation is, before anybody signs in")
    public AboutResponse getAbout() {
        return new AboutResponse(territories.anyFictional());
    }

    /** Opened in a browser window, never by XHR: who is not signed in is sent to the identity server and back here. */
    @GET
    @Path("/session/login")
    @Authenticated
    @Operation(
            operationId = "openSession",
            summary = "Sign in, then go on to a page of the application",
            description = "For browser windows. Without a session the answer is a redirect to the identity server.")
    @APIResponse(responseCode = "302", description = "To the identity server")
    @APIResponse(responseCode = "303", description = "Signed in: to the page that was asked for")
    public RestResponse<Void> openSession(
            @Parameter(description = "A path of the application", example = "/mises-en-relation")
                    @QueryParam("return")
                    @DefaultValue("/")
                    String returnTo) {
        return RestResponse.seeOther(URI.create(pathOfThisApplication(returnTo)));
    }

    /** The identity server comes back here; signing in is completed before this method is reached. */
    @GET
    @Path("/session/callback")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> completeSession() {
        return RestResponse.seeOther(URI.create("/"));
    }

    /** The session is closed here and at the identity server before this method is reached. */
    @GET
    @Path("/session/logout")
    @Authenticated
    @Operation(
            operationId = "closeSession",
            summary = "Sign out, here and at the identity server",
            description = "For browser windows. Who is not signed in is sent to the first page.")
    @APIResponse(responseCode = "302", description = "To the identity server, which comes back to the first page")
    @APIResponse(responseCode = "303", description = "To the first page: nobody was signed in")
    public RestResponse<Void> closeSession() {
        return RestResponse.seeOther(URI.create("/"));
    }

    /** Anything that could lead to another site, or that is not a plain path, leads home. */
    static String pathOfThisApplication(String path) {
        boolean plain = path.matches("/[A-Za-z0-9\\-_/?=&%.]*") && !path.startsWith("//");
        return plain ? path : "/";
    }
}
