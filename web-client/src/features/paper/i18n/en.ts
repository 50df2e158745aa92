import type { Translation } from '@/shared/i18n/catalogue';
import orientationType from '@/shared/i18n/orientation-type.en';
import type fr from './fr';

const en: Translation<typeof fr> = {
  orientationType,
  title: 'Papers to print',
  lead: 'Sheets in black and white, in large letters, without a name. One page each, with a day after which to destroy them. The papers are in French.',
  withoutInternet: 'For a place without internet: no code to photograph',
  questionnaire: {
    title: '“Faire le point”, on paper',
    text: 'The eight questions, and on the back nine rules to propose help without internet.',
    print: 'The form to fill in (PDF)',
  },
  sheet: {
    title: 'Sheet for the person',
    text: 'What was chosen together. The place, the phone and the date are written by hand. For a referral that was sent already, open it: its sheet is there, all filled in.',
    help: 'Which help?',
    bring: 'To bring',
    bringHint: 'Optional.',
    print: 'The sheet (PDF)',
    thing: {
      LETTER_RECEIVED: 'The letter received',
      IDENTITY_DOCUMENT: 'An identity document',
      PROOF_OF_ADDRESS: 'A proof of address',
      PHONE: 'The person’s phone',
      HEALTH_INSURANCE_CARD: 'The health insurance card',
      BANK_DETAILS: 'Bank details',
      GLASSES: 'Their glasses',
      SOMEBODY: 'Somebody they trust',
    },
  },
  letter: {
    title: 'Letter to an administration',
    text: 'The person writes their own name, address and number. Nothing is kept here.',
    ask: 'What does the letter ask for?',
    asks: {
      PAPER_FORM: 'A paper form',
      APPOINTMENT: 'An appointment, at a counter or by phone',
    },
    body: 'To whom?',
    noBody: 'I write it by hand',
    bodies: {
      CAF: 'CAF (family allowances)',
      CPAM: 'Health insurance (CPAM)',
      FRANCE_TRAVAIL: 'France Travail (employment)',
      TAXES: 'Taxes',
      PENSION: 'Pension fund',
      PREFECTURE: 'Préfecture',
      MDPH: 'Disability office (MDPH)',
      HOUSING: 'Housing',
    },
    print: 'The letter (PDF)',
  },
  places: {
    title: 'The places of a commune',
    text: 'The nearest first, as many as a page holds. The day to throw the list away is written on it.',
    commune: 'Commune',
    communeMissing: 'Choose a commune from the list.',
    help: 'Which help?',
    anyHelp: 'Every kind of help',
    print: 'The list (PDF)',
  },
};

export default en;
