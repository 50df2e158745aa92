/** What a place has at hand, in words. */
const equipment = {
  COMPUTER: 'Ordinateur',
  PRINTER: 'Imprimante',
  SCANNER: 'Scanner',
} as const;

export default equipment;
