package fr.passerelle.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Communes as INSEE and API Géo publish them in one table: {@code insee, nom, population, lat, lon, epci, epci_nom,
 * codes_postaux} (between bars, blanks or semicolons). Other columns are passed over.
 */
final class CommunesCsv {

    private static final Set<String> NEEDED = Set.of("insee", "nom", "population", "lat", "lon", "codes_postaux");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");

    private CommunesCsv() {}

    static List<ReferenceCommune> read(ReferenceFile file, Predicate<String> territory) {
        List<ReferenceCommune> communes = new ArrayList<>();
        CsvRows.read(file, NEEDED, row -> {
            String code = code(row);
            if (territory.test(ReferenceCommune.territoryOf(code))) {
                communes.add(commune(code, row));
            }
        });
        return communes;
    }

    /** @throws LoadRefused when the cell is not an INSEE code, such as one whose leading zero a spreadsheet ate */
    static String code(CsvRows.Row row) {
        String code = row.text("insee");
        if (!CODE.matcher(code).matches()) {
            throw row.fault("insee", "is not an INSEE code of five signs");
        }
        return code;
    }

    private static ReferenceCommune commune(String code, CsvRows.Row row) {
        String name = row.text("nom");
        if (name.isBlank()) {
            throw row.fault("nom", "is empty");
        }
        return new ReferenceCommune(
                code,
                ReferenceCommune.territoryOf(code),
                name,
                population(row),
                degrees(row, "lon", 180),
                degrees(row, "lat", 90),
                SIREN.matcher(row.text("epci")).matches() ? row.text("epci") : null,
                row.text("epci_nom").isBlank() ? null : row.text("epci_nom"),
                postcodes(row));
    }

    private static @Nullable Integer population(CsvRows.Row row) {
        if (row.text("population").isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(row.text("population"));
        } catch (NumberFormatException notWhole) {
            throw row.fault("population", "is not a whole number");
        }
    }

    private static double degrees(CsvRows.Row row, String column, double most) {
        try {
            double degrees = Double.parseDouble(row.text(column).replace(',', '.'));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException notNumber) {
            throw row.fault(column, "is not a number of degrees");
        }
        throw row.fault(column, "is not between -" + most + " and " + most);
    }

    private static List<String> postcodes(CsvRows.Row row) {
        List<String> postcodes = Arrays.stream(row.text("codes_postaux").split("[|; ]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!postcodes.stream().allMatch(code -> POSTCODE.matcher(code).matches())) {
            throw row.fault("codes_postaux", "is not a list of postcodes of five digits");
        }
        return postcodes;
    }
}
