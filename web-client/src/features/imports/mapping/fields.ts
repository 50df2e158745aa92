/** What of a place a column can say, in the order a table usually has it. */
export const FIELDS = [
  'id',
  'name',
  'kinds',
  'pivot',
  'parentStructure',
  'address',
  'addressComplement',
  'postcode',
  'commune',
  'communeCode',
  'latitude',
  'longitude',
  'coordinates',
  'phone',
  'emails',
  'websites',
  'openingHours',
  'services',
  'publics',
  'specialCare',
  'fees',
  'accessModes',
  'supportModes',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'equipment',
  'languages',
  'itinerance',
  'stepFree',
  'atHome',
  'summary',
  'description',
  'whoToAskFor',
  'whatToBring',
  'doesNotDo',
  'competentFor',
  'bookingUrl',
  'accessibilityUrl',
  'verifiedOn',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

export const isField = (key: string): key is Field => (FIELDS as readonly string[]).includes(key);

/** Several values may stand in one cell. */
const MANY = new Set<Field>([
  'kinds',
  'phone',
  'emails',
  'websites',
  'services',
  'publics',
  'specialCare',
  'fees',
  'accessModes',
  'supportModes',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'equipment',
  'languages',
  'competentFor',
]);

export const holdsMany = (field: Field) => MANY.has(field);

export const SEPARATORS = [',', ';', '|', '/', '\n'] as const;
export const DATE_FORMATS = ['dd/MM/uuuu', 'MM/dd/uuuu', 'uuuu-MM-dd'] as const;
export const ORDERS = ['LATITUDE_LONGITUDE', 'LONGITUDE_LATITUDE'] as const;
