package fr.passerelle.exchange;

/**
 * Every rule that cleans or refuses a value; the web client says each in French with how to repair it. A rule repairs
 * only what it can prove; else it flags. A value is « set aside » when it is shown beside the row and does not enter
 * the directory.
 */
public enum CleaningRule {
    /** A value that the row cannot do without is missing. */
    REQUIRED_MISSING,
    /** The row has fewer or more cells than the header; what stands beyond the header is the value. */
    ROW_WIDTH,
    /** Nothing here reads this column; said once for a file, at the first row where the column holds something. */
    COLUMN_NOT_READ,
    /** An earlier row of the file has the same id; a number behind it keeps them apart. */
    ID_REPEATED,
    /** The cell is a formula; the result that the spreadsheet kept is taken, the formula is the value before. */
    FORMULA,

    /** UTF-8 that was once read as Windows-1252: « Ã© » is « é ». Only sequences that give a letter or sign of French. */
    DOUBLY_ENCODED,
    /** A sign that stands for a lost letter (U+FFFD, « Ã » alone): which letter it was cannot be proven. */
    LOST_LETTER,
    /** Tags left out and entities written as their letter; lines are kept. Source: HTML Living Standard. */
    HTML,
    /** Characters that no text holds (U+0000 to U+001F but line ends and tabs, U+007F to U+009F), left out. */
    CONTROL_CHARACTERS,
    /** A sign that says « nothing » (« - », « @ », « N/C », « néant »), read as nothing. */
    FILLER,
    /** A value that stands for one that was hidden (« masque@… »), set aside. */
    MASKED,

    /** A date not written as ISO 8601, day first as in France. */
    DATE_FORMAT,
    /** Only month before day makes it a date: taken so, to be looked at. */
    DATE_MONTH_FIRST,
    /** A date after the reading day, set aside. */
    DATE_FUTURE,
    /** No date can be read in it, set aside. */
    DATE_UNREADABLE,
    /** The row has no date: the day that the file's name carries is taken. */
    DATE_FROM_FILE_NAME,
    /** The row has no date: it is taken as never verified (2000-01-01), the same at each reading. */
    DATE_MISSING,

    /** A number written as E.164, or a short number as it is dialled. Source: ITU-T E.164, libphonenumber. */
    PHONE_FORMAT,
    /** Nine digits whose leading zero a spreadsheet took away. */
    PHONE_LEADING_ZERO,
    /** A country code that is not the overseas territory's own (+33, or the Comoros' +269 for Mayotte). */
    PHONE_OVERSEAS,
    /** Words beside the number (« SMS », « standard »), left out of it. */
    PHONE_REMARK,
    /** Several numbers in a cell: the first is the phone, the others are other phones. */
    PHONE_SEVERAL,
    /** Right in length, yet in a range that the numbering plan does not give out: kept, to be looked at. */
    PHONE_UNASSIGNED,
    /** Eight zeros at its end: a number put in to fill the cell, set aside. */
    PHONE_PLACEHOLDER,
    /** No phone number can be read in it, set aside. */
    PHONE_UNREADABLE,

    /** « mailto: », « @@ », spaces around the @ or a full stop at the end: written as the one address it can mean. */
    EMAIL_SPELLING,
    /** No e-mail address can be read in it, set aside. */
    EMAIL_UNREADABLE,
    /** No scheme: http, which every server of the Web answers or leads on from. */
    WEB_SCHEME_MISSING,
    /** A scheme misspelled (« http:/ », « htpp:// ») or a space inside the address's beginning. */
    WEB_SPELLING,
    /** No web address can be read in it, set aside. */
    WEB_UNREADABLE,

    /** Spaces, dots or hyphens inside a SIRET, left out. */
    SIRET_SPELLING,
    /** Thirteen digits that are a SIRET with the zero a spreadsheet took away. */
    SIRET_LEADING_ZERO,
    /** Zeros only: says nothing, read as nothing. */
    PIVOT_OF_ZEROS,
    /** « 7.92E+13 » or an establishment 00000: a spreadsheet rounded it, set aside. */
    SIRET_MANGLED,
    /** Its check digit is wrong by Luhn's formula and by La Poste's own rule, set aside. */
    SIRET_CHECK_DIGIT,
    /** Neither SIRET nor RNA, set aside. */
    PIVOT_UNREADABLE,

    /** Four digits whose leading zero a spreadsheet took away. */
    POSTCODE_LEADING_ZERO,
    /** A postcode of the commune's single one, in place of a CEDEX or of none. Source: La Poste, codes postaux. */
    POSTCODE_OF_COMMUNE,
    /** The commune has no such postcode: kept, to be looked at. */
    POSTCODE_ELSEWHERE,
    /** No postcode can be read in it; the commune's first one stands in. */
    POSTCODE_UNREADABLE,
    /** Postcode and town taken out of the address, where they agree with a commune. */
    ADDRESS_SPLIT,
    /** Nothing says where in the commune. */
    ADDRESS_MISSING,

    /** Four characters whose leading zero a spreadsheet took away. */
    COMMUNE_CODE_LEADING_ZERO,
    /** A retired INSEE code, which is now another commune. Source: INSEE, code officiel géographique. */
    COMMUNE_RETIRED,
    /** An arrondissement of Paris, Lyon or Marseille, which is a part of the commune. */
    COMMUNE_ARRONDISSEMENT,
    /** Placed by its name, which only one commune of the département bears. */
    COMMUNE_BY_NAME,
    /** Placed by the beginning of a name, which only one commune of the postcode has (Mansle-les-Fontaines). */
    COMMUNE_BY_BEGINNING,
    /** Placed by its postcode, which only one commune has; the name is another. To be looked at. */
    COMMUNE_BY_POSTCODE,
    /** The code is one commune's, name and postcode are another's: the code holds, to be looked at. */
    COMMUNE_CONTRADICTED,
    /** Several communes could be meant (the value after): the row is refused. */
    COMMUNE_AMBIGUOUS,
    /** No commune is called so: the row is refused. */
    COMMUNE_UNKNOWN,
    /** A commune of a département that is not loaded: the row is refused here. */
    COMMUNE_NOT_LOADED,

    /** A code among the communes that a counter is competent for that no commune has, set aside. */
    COMPETENCE_UNKNOWN,

    /** A decimal comma. */
    COORDINATE_COMMA,
    /** Latitude and longitude changed places: only so is the point near its commune. */
    COORDINATES_SWAPPED,
    /** Farther from the commune than 30 km and its size: the commune's own point stands in. */
    COORDINATES_FAR,
    /** Not degrees (metres of Lambert-93, no number, only one of two): the commune's own point stands in. */
    COORDINATES_UNREADABLE,
    /** None given: the commune's own point stands in. */
    COORDINATES_MISSING,

    /** A table's hours by weekday, written as OSM opening_hours. */
    HOURS_FORMAT,
    /** Small slips of writing in opening_hours (« 9h00 », « mo »), written as the specification does. */
    HOURS_SPELLING,
    /** Stretches of one day overlap: taken together, to be looked at. */
    HOURS_OVERLAP,
    /** No opening_hours can be read in it, set aside. Source: wiki.openstreetmap.org, Key:opening_hours. */
    HOURS_UNREADABLE,

    /** A term of a closed list but for capitals, accents or apostrophes. */
    TERM_SPELLING,
    /** A label of an older version or of another list, translated by the table of its format. */
    TERM_TRANSLATED,
    /** A label that is understood and that the standard has no word for, set aside. */
    TERM_WITHOUT_EQUIVALENT,
    /** Not a term of the list, set aside. */
    TERM_UNKNOWN,
    /** The prefix that this application's own export put before a formula's sign, taken away. */
    EXPORT_GUARD,
    /** A summary of more than the 280 characters of the standard: kept whole, to be shortened. */
    SUMMARY_LONG,

    /** A service whose place no file of structures has brought: those come first. */
    PLACE_UNKNOWN
}
