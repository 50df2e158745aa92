import agenda from './agenda.fr';
import appointments from './appointments.fr';
import codes from './codes.fr';
import question from './question.fr';
import receiver from './receiver.fr';
import reported from './reported.fr';
import sender from './sender.fr';
import trace from './trace.fr';
import words from './words.fr';

const fr = {
  codes,
  ...sender,
  ...receiver,
  ...appointments,
  agenda,
  question,
  reported,
  trace,
  words,
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    referral: typeof fr;
  }
}
