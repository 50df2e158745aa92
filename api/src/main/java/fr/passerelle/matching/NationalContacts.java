package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom one can call at each administration wherever one lives. Only numbers that are sure are in the file; a body that is
 * not there has none that we know of.
 */
record NationalContacts(String version, String rule, List<Contact> contacts) {

    private static final String FILE = "/matching/national-contacts-1.json";

    @Schema(name = "NationalContact", description = "A number that one can call wherever one lives, with its source")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(
            @NotNull @Schema(examples = "CAF") ProcedureBody body,

            @NotNull @Schema(description = "What answers there; a proper name", examples = "Allocations familiales")
            String name,

            @NotNull @Schema(description = "E.164, or a short number as dialled", examples = "3230")
            String phone,

            @NotNull @Schema(description = "What one can ask there", examples = "Allowances and appointments")
            String about,

            @NotNull @Schema(description = "Who says so", examples = "caf.fr")
            String source,

            @NotNull @Schema(examples = "https://www.caf.fr")
            String sourceUrl,

            @Schema(
                    description = "The day that the source itself carries; absent when the number was not verified",
                    examples = "2020-07-03")
            @Nullable
            LocalDate verifiedOn) {}

    static NationalContacts published() {
        try (InputStream in = NationalContacts.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(Objects.requireNonNull(in, FILE), NationalContacts.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Contact> of(ProcedureBody body) {
        return contacts.stream().filter(contact -> contact.body == body).findFirst();
    }
}
