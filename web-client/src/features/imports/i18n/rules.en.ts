import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './rules.fr';

const rules: Translation<typeof fr> = {
  REQUIRED_MISSING: {
    found: 'Something that is indispensable is missing.',
    repair: 'Fill in this cell in the file, then import it again.',
  },
  ROW_WIDTH: {
    found: 'The row does not have as many cells as the header.',
    repair: 'Look for one separator too many or a forgotten quote in this row.',
  },
  COLUMN_NOT_READ: {
    found: 'This column is not taken over.',
    repair: 'If it is useful, match it with one of our fields when importing again.',
  },
  ID_REPEATED: {
    found: 'Two rows have the same identifier.',
    repair: 'Give each place its own identifier, or remove the row that is there twice.',
  },
  SAME_ID_TWICE: {
    found: 'A row further up has this identifier already.',
    repair: 'Give each place its own identifier, or remove the row that is there twice.',
  },
  FORMULA: {
    found: 'The cell holds a formula: its result is taken.',
    repair: 'Nothing to do. To be safe, replace the formula with its value.',
  },
  DOUBLY_ENCODED: {
    found: 'Accents were damaged: they are restored.',
    repair: 'Nothing to do. At the source: save the file as “CSV UTF-8”.',
  },
  LOST_LETTER: { found: 'A letter is lost and cannot be guessed.', repair: 'Correct the word in the file.' },
  HTML: { found: 'The text held web page tags: they are removed.', repair: 'Nothing to do.' },
  CONTROL_CHARACTERS: { found: 'Invisible signs are removed.', repair: 'Nothing to do.' },
  FILLER: {
    found: 'The cell said “nothing” with a sign: it is read as empty.',
    repair: 'Nothing to do. At the source: leave the cell empty.',
  },
  MASKED: {
    found: 'The value is masked: it is not taken.',
    repair: 'Ask the source for the real value, or leave the cell empty.',
  },
  DATE_FORMAT: { found: 'The date is rewritten: year, month, day.', repair: 'Nothing to do.' },
  DATE_MONTH_FIRST: {
    found: 'The date only makes sense with the month first: it is read so.',
    repair: 'Check the date. At the source: write the day first.',
  },
  DATE_FUTURE: {
    found: 'The date lies in the future: it is not taken.',
    repair: 'Correct the date in the file.',
  },
  DATE_UNREADABLE: { found: 'No date can be read here.', repair: 'Write the date like 24/11/2026.' },
  DATE_FROM_FILE_NAME: {
    found: 'The row has no date: the one in the file’s name is taken.',
    repair: 'Nothing to do. At the source: add a date of update for each place.',
  },
  DATE_MISSING: {
    found: 'The row has no date: the place counts as never verified.',
    repair: 'Add a date of update for each place, or have the place verified.',
  },
  PHONE_FORMAT: { found: 'The phone number is written the common way.', repair: 'Nothing to do.' },
  PHONE_LEADING_ZERO: {
    found: 'The spreadsheet had taken away the number’s leading zero: it is put back.',
    repair: 'Nothing to do. At the source: set the column to “Text”.',
  },
  PHONE_OVERSEAS: { found: 'The overseas number gets its own country code.', repair: 'Nothing to do.' },
  PHONE_REMARK: {
    found: 'Words stood beside the number: they are removed.',
    repair: 'Nothing to do. At the source: put remarks in another column.',
  },
  PHONE_SEVERAL: {
    found: 'The cell holds several numbers: the first becomes the main one.',
    repair: 'Check that the first number is the one to call.',
  },
  PHONE_UNASSIGNED: {
    found: 'This number is in no range that was given out.',
    repair: 'Call to check, then correct the file.',
  },
  PHONE_PLACEHOLDER: {
    found: 'The number is made of zeros: it is not taken.',
    repair: 'Give the real number, or leave the cell empty.',
  },
  PHONE_UNREADABLE: {
    found: 'No phone number can be read here.',
    repair: 'Write one number of ten digits.',
  },
  EMAIL_SPELLING: { found: 'A small slip in the e-mail address is corrected.', repair: 'Nothing to do.' },
  EMAIL_UNREADABLE: {
    found: 'No e-mail address can be read here.',
    repair: 'Write an address like accueil@commune.fr.',
  },
  WEB_SCHEME_MISSING: {
    found: 'The beginning of the web address was missing: it is added.',
    repair: 'Nothing to do.',
  },
  WEB_SPELLING: { found: 'A small slip in the web address is corrected.', repair: 'Nothing to do.' },
  WEB_UNREADABLE: {
    found: 'No web address can be read here.',
    repair: 'Copy the address from the browser.',
  },
  SIRET_SPELLING: { found: 'Spaces in the SIRET are removed.', repair: 'Nothing to do.' },
  SIRET_LEADING_ZERO: {
    found: 'The spreadsheet had taken away the SIRET’s leading zero: it is put back.',
    repair: 'Nothing to do. At the source: set the column to “Text”.',
  },
  PIVOT_OF_ZEROS: {
    found: 'The identifier is only zeros: it is read as empty.',
    repair: 'Nothing to do.',
  },
  SIRET_MANGLED: {
    found: 'The spreadsheet rounded the SIRET: it is not taken.',
    repair: 'Type the SIRET again in a column set to “Text”.',
  },
  SIRET_CHECK_DIGIT: {
    found: 'The SIRET holds a typing slip: it is not taken.',
    repair: 'Check it on annuaire-entreprises.data.gouv.fr.',
  },
  PIVOT_UNREADABLE: {
    found: 'This is neither a SIRET nor an association’s number.',
    repair: 'Write the fourteen digits of the SIRET, or leave the cell empty.',
  },
  POSTCODE_LEADING_ZERO: {
    found: 'The spreadsheet had taken away the postcode’s leading zero: it is put back.',
    repair: 'Nothing to do.',
  },
  POSTCODE_OF_COMMUNE: {
    found: 'The postcode is the commune’s, in place of a CEDEX or an empty cell.',
    repair: 'Nothing to do.',
  },
  POSTCODE_ELSEWHERE: {
    found: 'The commune does not have this postcode.',
    repair: 'Check the commune and the postcode.',
  },
  POSTCODE_UNREADABLE: {
    found: 'No postcode can be read here: the commune’s is taken.',
    repair: 'Write five digits.',
  },
  ADDRESS_SPLIT: { found: 'Postcode and commune are taken out of the address.', repair: 'Nothing to do.' },
  ADDRESS_MISSING: {
    found: 'The address is missing: where in the commune the place is, is not known.',
    repair: 'Add at least the street or the building’s name.',
  },
  COMMUNE_CODE_LEADING_ZERO: {
    found: 'The spreadsheet had taken away the commune code’s leading zero: it is put back.',
    repair: 'Nothing to do.',
  },
  COMMUNE_RETIRED: { found: 'The commune merged: today’s commune is taken.', repair: 'Nothing to do.' },
  COMMUNE_ARRONDISSEMENT: {
    found: 'This is an arrondissement: the whole commune is taken.',
    repair: 'Nothing to do.',
  },
  COMMUNE_BY_NAME: {
    found: 'The commune is recognised by its name, which no other bears in the département.',
    repair: 'Nothing to do.',
  },
  COMMUNE_BY_BEGINNING: {
    found: 'The commune is recognised by the beginning of its name and its postcode.',
    repair: 'Check that it is the right one.',
  },
  PLACE_UNKNOWN: {
    found: 'This service belongs to a place that the directory does not know.',
    repair: 'Import this source’s file of structures first, then this one again.',
  },
  COMMUNE_BY_POSTCODE: {
    found: 'The commune is recognised by its postcode; the name written is another.',
    repair: 'Check the commune’s name.',
  },
  COMMUNE_CONTRADICTED: {
    found: 'The code says one commune, name and postcode another: the code is followed.',
    repair: 'Check the commune.',
  },
  COMMUNE_AMBIGUOUS: {
    found: 'Several communes could be meant.',
    repair: 'Add the commune’s postcode or INSEE code.',
  },
  COMMUNE_UNKNOWN: {
    found: 'No commune is called so.',
    repair: 'Check the spelling, or add the postcode.',
  },
  COMMUNE_NOT_LOADED: {
    found: 'This commune is in a département that is not open here.',
    repair: 'Nothing to do if this place is not in your territory. Else, check the commune.',
  },
  COMPETENCE_UNKNOWN: {
    found: 'A commune of the competence has no known code: it is set aside.',
    repair: 'Check this INSEE code with the source, then complete the place’s card.',
  },
  COORDINATE_COMMA: {
    found: 'The comma in the coordinates is changed into a point.',
    repair: 'Nothing to do.',
  },
  COORDINATES_SWAPPED: {
    found: 'Latitude and longitude had changed places: they are put back.',
    repair: 'Nothing to do. Check the order of the columns at the source.',
  },
  COORDINATES_FAR: {
    found: 'The point is too far from the commune: the commune’s centre replaces it.',
    repair: 'Correct the coordinates, or leave them empty.',
  },
  COORDINATES_UNREADABLE: {
    found: 'The coordinates cannot be read: the commune’s centre replaces them.',
    repair: 'Write a latitude and a longitude in degrees, like 44.84 and -0.58.',
  },
  COORDINATES_MISSING: {
    found: 'No coordinates: the place is put at the commune’s centre.',
    repair: 'Nothing is required. With coordinates, the place would stand right on the map.',
  },
  HOURS_FORMAT: { found: 'Hours by weekday are gathered in one writing.', repair: 'Nothing to do.' },
  HOURS_SPELLING: { found: 'A small slip in the hours’ writing is corrected.', repair: 'Nothing to do.' },
  HOURS_OVERLAP: {
    found: 'Hours of one day overlap: they are taken together.',
    repair: 'Check the hours of that day.',
  },
  HOURS_UNREADABLE: {
    found: 'The hours cannot be read: they are not taken.',
    repair: 'Write them like “9h-12h” in one column per weekday.',
  },
  TERM_SPELLING: { found: 'The word is written as in the national list.', repair: 'Nothing to do.' },
  TERM_TRANSLATED: { found: 'The word is of another list: it is translated.', repair: 'Nothing to do.' },
  TERM_WITHOUT_EQUIVALENT: {
    found: 'The word is understood, yet the national list has none for it: it is not taken.',
    repair: 'Nothing to do. You may say it in the place’s description.',
  },
  TERM_UNKNOWN: {
    found: 'This word is not in the list: it is not taken.',
    repair: 'Match it with a word of the list when importing again, or correct the file.',
  },
  EXPORT_GUARD: { found: 'A guarding sign added by our export is removed.', repair: 'Nothing to do.' },
  SUMMARY_LONG: {
    found: 'The summary has more than 280 signs.',
    repair: 'Shorten it. Meanwhile it is kept whole.',
  },
};

export default rules;
