package fr.passerelle.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that was refused and why. */
public record FieldError(
        @Schema(description = "The field's path in the request", examples = "person.contact")
        String field,

        @Schema(
                description = "What would be right, for developers",
                examples = "is not a phone number that can be called from France")
        String message) {}
