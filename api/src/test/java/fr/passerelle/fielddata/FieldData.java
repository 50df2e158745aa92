package fr.passerelle.fielddata;

import java.nio.file.Path;
import java.util.Objects;

/** The files of {@code -Dfield.data=PATH}. */
final class FieldData {

    private FieldData() {}

    static Path file(String name) {
        return Path.of(Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"))
                .resolve("data")
                .resolve(name);
    }
}
