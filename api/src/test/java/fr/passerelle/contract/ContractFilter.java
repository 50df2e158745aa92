package fr.passerelle.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Fails a test whose exchange is not in the contract: path, method, status, media type, body sent and body received. */
public final class ContractFilter implements Filter {

    private static final Contract CONTRACT = Contract.committed();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String exchange = request.getMethod() + " " + path(request) + " → " + response.statusCode();
        JsonNode operation = CONTRACT.operation(request.getMethod(), path(request))
                .orElseThrow(() -> new AssertionError(exchange + ": the contract has no such operation"));
        checkAnswer(exchange, operation, response);
        if (response.statusCode() < 300) {
            checkRequest(exchange, operation, request);
        }
        return response;
    }

    private static void checkAnswer(String exchange, JsonNode operation, Response response) {
        JsonNode answer = operation.at("/responses/" + response.statusCode());
        if (answer.isMissingNode()) {
            throw new AssertionError(exchange + ": the contract does not have this status");
        }
        JsonNode content = answer.path("content");
        String mediaType = response.contentType().split(";")[0].strip();
        if (content.isEmpty() && mediaType.isEmpty()) {
            return;
        }
        if (!content.has(mediaType)) {
            throw new AssertionError(exchange + ": the contract does not have « " + mediaType + " » here");
        }
        String body = mediaType.endsWith("json")
                ? response.asString()
                : TextNode.valueOf(response.asString()).toString();
        List<String> faults = CONTRACT.faults(content.get(mediaType).get("schema"), body);
        if (!faults.isEmpty()) {
            throw new AssertionError(exchange + ": the answer is not as the contract says: " + faults);
        }
    }

    private static void checkRequest(String exchange, JsonNode operation, FilterableRequestSpecification request) {
        if (request.getBody() == null) {
            return;
        }
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(exchange + ": the contract takes no body here");
        }
        List<String> faults = CONTRACT.faults(schema, request.getBody().toString());
        if (!faults.isEmpty()) {
            throw new AssertionError(exchange + ": accepted a body that the contract forbids: " + faults);
        }
    }

    private static String path(FilterableRequestSpecification request) {
        return URI.create(request.getURI()).getPath();
    }
}
