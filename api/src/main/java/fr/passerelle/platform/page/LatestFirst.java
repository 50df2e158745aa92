package fr.passerelle.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A page of a list whose latest comes first: it goes on before a line's id, so that it stays right while new ones come. */
public class LatestFirst {

    @Parameter(description = "The last page's next", example = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
    @QueryParam("before")
    public @Nullable UUID before;

    @Parameter(description = "How many on a page", example = "20")
    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    public int size;
}
