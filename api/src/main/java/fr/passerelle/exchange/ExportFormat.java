package fr.passerelle.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The open formats that places are given out in. */
enum ExportFormat {
    MEDNUM_CSV("mednum-csv", "text/csv", "csv", new MednumCsvWriter()),
    MEDNUM_JSON("mednum-json", "application/json", "json", new MednumJsonWriter()),
    GEOJSON("geojson", "application/geo+json", "geojson", new GeoJsonWriter()),
    DATA_INCLUSION_STRUCTURES(
            "data-inclusion-structures", "application/json", "json", new DataInclusionStructuresWriter()),
    DATA_INCLUSION_SERVICES("data-inclusion-services", "application/json", "json", new DataInclusionServicesWriter());

    private final String code;
    private final String mediaType;
    private final String ending;
    private final PlaceWriter writer;

    ExportFormat(String code, String mediaType, String ending, PlaceWriter writer) {
        this.code = code;
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
    }

    static Optional<ExportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    PlaceWriter writer() {
        return writer;
    }
}
