package fr.passerelle.platform.contract;

import fr.passerelle.platform.problem.ProblemResponse;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the contract the refusals that every operation of a kind can give, so that none is forgotten and no
 * resource repeats them. What only one operation can give stands at that operation.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Refusals implements OASFilter {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Set<String> FRAMEWORK =
            Set.of("Bad Request", "Not Authorized", "Not Allowed", "Unauthorized", "Forbidden");
    private static final Set<String> WITHOUT_SIGN_IN = Set.of("getAbout", "getCapacityCoefficients");
    /** Read by whoever asks; who shows a session or a token must show a valid one. */
    private static final Set<String> PUBLIC = Set.of(
            "searchPlaces",
            "searchPlacesAround",
            "getPlace",
            "searchCommunes",
            "getOutlines",
            "getQuestionnaire",
            "getMatchingWeights",
            "openPersonPage",
            "withdrawAgreement",
            "tellHowItWent",
            "printQuestionnaire");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            boolean unsafe = method != PathItem.HttpMethod.GET;
            boolean signedIn = !WITHOUT_SIGN_IN.contains(operation.getOperationId());
            if (unsafe || operation.getParameters() != null) {
                add(operation, "400", "A field is missing or not valid, or Acting-Team is needed");
            }
            if (PUBLIC.contains(operation.getOperationId())) {
                add(operation, "401", "The session or token that was shown is not valid");
                add(operation, "403", "The caller is not a member of the team that Acting-Team names");
                orNobody(operation);
                add(operation, "429", "Too many requests in a short time");
            } else if (signedIn) {
                add(operation, "401", "Nobody is signed in");
                add(operation, "403", "The caller's role, side or team does not allow this");
                bySessionOrBearer(operation);
                add(operation, "429", "Too many requests in a short time");
            }
            if (path.contains("{")) {
                add(operation, "404", "Nothing is visible to the caller at this address");
            }
            if (operation.getRequestBody() != null) {
                add(operation, "415", "The body is not " + mediaTypes(operation));
            }
            if (takes(operation, "If-Match")) {
                add(operation, "409", "The status does not allow this command; allowedCommands says what it allows");
                add(operation, "412", "This changed since it was read");
                add(operation, "428", "If-Match is missing");
            }
            if (takes(operation, "Idempotency-Key")) {
                add(operation, "422", "A rule of the life cycle is not met, or the key was used for another request");
            }
            add(operation, "406", "The answer is only to be had as JSON");
            add(operation, "503", "A part that is needed does not answer, or the trace could not be written");
            refusalsOfTheOperationItself(operation);
            inOrder(operation);
        });
    }

    private static String mediaTypes(Operation operation) {
        return String.join(
                " or ", operation.getRequestBody().getContent().getMediaTypes().keySet());
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    /** What the framework wrote by itself (« Bad Request », without a body) gives way; what a resource wrote stays. */
    private static void add(Operation operation, String status, String description) {
        APIResponse written = operation.getResponses().getAPIResponse(status);
        boolean byFramework = written != null && FRAMEWORK.contains(written.getDescription());
        operation
                .getResponses()
                .addAPIResponse(
                        status, refusal(written == null || byFramework ? description : written.getDescription()));
    }

    private static void refusalsOfTheOperationItself(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(refusal(response.getDescription()).getContent());
            }
        });
    }

    private static APIResponse refusal(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        PROBLEM_JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + problemSchema())));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static String problemSchema() {
        return ProblemResponse.class
                .getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .name();
    }

    /** The permission stands at the endpoint; a browser's session and a partner's token both prove who asks. */
    private static void bySessionOrBearer(Operation operation) {
        List<String> permissions = operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("session", permissions),
                OASFactory.createSecurityRequirement().addScheme("bearer", permissions)));
    }

    private static void orNobody(Operation operation) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme("session", List.of()),
                OASFactory.createSecurityRequirement().addScheme("bearer", List.of())));
    }

    private static void inOrder(Operation operation) {
        TreeMap<String, APIResponse> sorted =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        operation.getResponses().setAPIResponses(sorted);
    }
}
