import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  page: {
    title: 'Territory',
    empty: 'The map of communes and places will appear here.',
  },
};

export default en;
