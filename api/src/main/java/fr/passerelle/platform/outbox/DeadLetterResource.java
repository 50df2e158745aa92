package fr.passerelle.platform.outbox;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.May;
import fr.passerelle.platform.time.Time;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** What was given up after all tries, for whoever runs the installation. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "notification")
class DeadLetterResource {

    private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);

    private final DeadLetters letters;
    private final Caller caller;
    private final Time time;

    DeadLetterResource(DeadLetters letters, Caller caller, Time time) {
        this.letters = letters;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @Path("/outbox/dead-letters")
    @RolesAllowed(May.HANDLE_DEAD_LETTERS)
    @Operation(
            operationId = "listDeadLetters",
            summary = "What was given up after all tries, latest first",
            description = "Ids and codes only; at most 200.")
    public List<DeadLetterResponse> list() {
        return letters.latest();
    }

    @POST
    @Path("/outbox/dead-letters/{id}/retry")
    @RolesAllowed(May.HANDLE_DEAD_LETTERS)
    @Operation(operationId = "retryDeadLetter", summary = "Try it again from the beginning")
    @APIResponse(responseCode = "204", description = "It waits for its turn")
    public void retry(
            @Parameter(description = "The dead letter's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id) {
        require(letters.retry(id, time.now()));
        LOG.infof("Member %s had the dead letter %s tried again", caller.memberId(), id);
    }

    @POST
    @Path("/outbox/dead-letters/{id}/discard")
    @RolesAllowed(May.HANDLE_DEAD_LETTERS)
    @Operation(operationId = "discardDeadLetter", summary = "Give it up for good")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void discard(
            @Parameter(description = "The dead letter's id", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
                    @PathParam("id")
                    UUID id) {
        require(letters.discard(id));
        LOG.infof("Member %s discarded the dead letter %s", caller.memberId(), id);
    }

    private static void require(boolean found) {
        if (!found) {
            throw new Problem(ProblemType.NOT_FOUND, "No dead letter has this id.");
        }
    }
}
