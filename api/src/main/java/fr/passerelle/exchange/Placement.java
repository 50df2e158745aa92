package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.CoordinateCleaning.Point;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.territory.CommuneName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a row is: its commune, postcode, address and point.
 *
 * @param commune null when the row was refused because of it
 */
record Placement(@Nullable Entry commune, String typedPostcode, String street) {

    private static final Pattern TOWN = Pattern.compile(
            "^(.*?)[\\s,;–-]*\\b(\\d{5})[\\s,-]+([^\\d,]+?)(?:\\s+cedex(?:\\s+\\d+)?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<CleaningRule> OF_THE_CODE = List.of(
            CleaningRule.COMMUNE_RETIRED,
            CleaningRule.COMMUNE_ARRONDISSEMENT,
            CleaningRule.COMMUNE_CODE_LEADING_ZERO,
            CleaningRule.COMMUNE_CONTRADICTED,
            CleaningRule.COMMUNE_NOT_LOADED);

    static Placement of(FieldRow row, GazetteerIndex communes, @Nullable String departement) {
        String postcode = postcode(row);
        String name = kept(row, PlaceField.COMMUNE, TextCleaning.line(row.text(PlaceField.COMMUNE)));
        String code = kept(row, PlaceField.COMMUNE_CODE, TextCleaning.line(row.text(PlaceField.COMMUNE_CODE)));
        String address = kept(row, PlaceField.ADDRESS, TextCleaning.line(row.text(PlaceField.ADDRESS)));
        Matcher town = TOWN.matcher(address);
        boolean tells = town.matches() && agrees(town.group(2), town.group(3), name, communes);
        if (tells && postcode.isEmpty()) {
            postcode = town.group(2);
        }
        String asked = name.isEmpty() && tells ? town.group(3) : name;
        Cleaned<Entry> commune = CommuneCleaning.clean(code, postcode, asked, departement, communes);
        PlaceField named = row.has(PlaceField.COMMUNE) || row.has(PlaceField.POSTCODE)
                ? row.has(PlaceField.COMMUNE) ? PlaceField.COMMUNE : PlaceField.POSTCODE
                : PlaceField.COMMUNE_CODE;
        commune.steps()
                .forEach(step -> row.note(
                        OF_THE_CODE.contains(step.rule()) && row.has(PlaceField.COMMUNE_CODE)
                                ? PlaceField.COMMUNE_CODE
                                : named,
                        List.of(step)));
        String street = address;
        while (tells && commune.value() != null && town.group(2).equals(postcode)) {
            street = town.group(1).strip();
            town = TOWN.matcher(street);
            tells = town.matches() && agrees(town.group(2), town.group(3), name, communes);
        }
        if (!street.equals(address)) {
            row.note(PlaceField.ADDRESS, List.of(Step.repaired(CleaningRule.ADDRESS_SPLIT, address, street)));
        }
        return new Placement(commune.value(), postcode, street);
    }

    String postcode(FieldRow row, Entry commune, GazetteerIndex communes) {
        Cleaned<String> cleaned = PostcodeCleaning.inCommune(typedPostcode, commune, communes);
        PlaceField said =
                row.has(PlaceField.POSTCODE) || !row.has(PlaceField.ADDRESS) ? PlaceField.POSTCODE : PlaceField.ADDRESS;
        row.note(said, cleaned.steps());
        return cleaned.value() == null ? typedPostcode : cleaned.value();
    }

    String address(FieldRow row) {
        if (street.isEmpty()) {
            row.note(PlaceField.ADDRESS, List.of(Step.flagged(CleaningRule.ADDRESS_MISSING, null, null)));
        }
        return street;
    }

    Point point(FieldRow row, Entry commune, GazetteerIndex communes) {
        String latitude = row.text(PlaceField.LATITUDE);
        String longitude = row.text(PlaceField.LONGITUDE);
        PlaceField field = PlaceField.LATITUDE;
        if (latitude.isEmpty() && longitude.isEmpty() && row.has(PlaceField.COORDINATES)) {
            field = PlaceField.COORDINATES;
            List<String> pair = CoordinateCleaning.pair(row.text(field));
            latitude = pair.isEmpty() ? row.text(field) : pair.get(0);
            longitude = pair.isEmpty() ? "" : pair.get(1);
        }
        Cleaned<Point> point = CoordinateCleaning.clean(latitude, longitude, commune, communes);
        row.note(field, point.steps());
        return point.value() == null ? Point.of(commune) : point.value();
    }

    private static String postcode(FieldRow row) {
        String typed = kept(row, PlaceField.POSTCODE, TextCleaning.line(row.text(PlaceField.POSTCODE)));
        return typed.isEmpty() ? "" : kept(row, PlaceField.POSTCODE, PostcodeCleaning.clean(typed));
    }

    /** The address's end says the commune that the row says, or one that has this postcode and this name. */
    private static boolean agrees(String postcode, String town, String name, GazetteerIndex communes) {
        String said = CommuneName.searchable(town);
        return communes.withPostcode(postcode).stream().map(communes::nameOf).anyMatch(said::equals)
                || (!name.isEmpty() && said.equals(CommuneName.searchable(name)));
    }

    private static String kept(FieldRow row, PlaceField field, Cleaned<String> cleaned) {
        row.note(field, cleaned.steps());
        return cleaned.value() == null ? "" : cleaned.value();
    }
}
