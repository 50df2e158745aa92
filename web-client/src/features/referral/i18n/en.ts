import type { Translation } from '@/shared/i18n/catalogue';
import appointments from './appointments.en';
import codes from './codes.en';
import type fr from './fr';
import receiver from './receiver.en';
import sender from './sender.en';

const en: Translation<typeof fr> = { codes, ...sender, ...receiver, ...appointments };

export default en;
