import type { Translation } from './catalogue';
import type fr from './equipment.fr';

const equipment: Translation<typeof fr> = {
  COMPUTER: 'Computer',
  PRINTER: 'Printer',
  SCANNER: 'Scanner',
};

export default equipment;
