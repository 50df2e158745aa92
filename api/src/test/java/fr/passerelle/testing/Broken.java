package fr.passerelle.testing;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An address that fails as asked, for the failures that no request can cause; it is in no contract. */
@Path("/api/test/broken/{how}")
@Produces(MediaType.APPLICATION_JSON)
public class Broken {

    public static final String SECRET_OF_THE_FAILURE = "Mme Exemple 0639980199";

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String fail(@PathParam("how") String how) {
        throw switch (how) {
            case "bug" -> new IllegalStateException(SECRET_OF_THE_FAILURE);
            case "database-away" -> new PersistenceException(new SQLException(SECRET_OF_THE_FAILURE, "08006"));
            case "database-stopped" -> new IllegalStateException(new SQLException(SECRET_OF_THE_FAILURE, "57P01"));
            case "database-bug" -> new PersistenceException(new SQLException(SECRET_OF_THE_FAILURE, "42P01"));
            case "too-many" -> new Problem(ProblemType.TOO_MANY_REQUESTS, "Wait a minute, then go on.");
            default -> new IllegalArgumentException(how);
        };
    }
}
