import type { Translation } from '@/shared/i18n/catalogue';
import agenda from './agenda.en';
import appointments from './appointments.en';
import codes from './codes.en';
import type fr from './fr';
import question from './question.en';
import receiver from './receiver.en';
import reported from './reported.en';
import sender from './sender.en';
import trace from './trace.en';
import words from './words.en';

const en: Translation<typeof fr> = {
  codes,
  ...sender,
  ...receiver,
  ...appointments,
  agenda,
  question,
  reported,
  trace,
  words,
};

export default en;
