package fr.passerelle.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read and how.
 *
 * @param file an uploaded file, whose content is not trusted
 * @param fileName as the sender called it; only its ending counts
 * @param source what the rows are said to come from when they do not say so
 * @param profile for {@link SourceFormat#HUB_TABLE} only, JSON
 * @param today reading day, for dates in the future
 */
public record SourceReading(
        Path file,
        String fileName,
        SourceFormat format,
        String source,
        @Nullable String profile,
        Gazetteer gazetteer,
        LocalDate today) {}
