import { procedureBody } from '@/shared/i18n/procedure.en';
import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  note: {
    title: 'What blocks',
    lead: 'Something could not be done online? Note it here, in three choices. Nobody is named, neither you nor the person you help.',
    why: 'At the end of the quarter these notes are gathered for the network’s meeting.',
    bodyLegend: 'With which administration?',
    stepLegend: 'At which step?',
    humanLegend: 'Could you reach somebody?',
    submit: 'Note it',
    noted: 'Noted: {{body}}, “{{step}}”.',
    undo: 'Undo this note',
    undone: 'The note is undone.',
    reach: 'See by which way a human is reached',
    sheet: 'See everything that was noted',
    fault: {
      body: 'Choose the administration.',
      step: 'Choose the step.',
    },
  },
  notYours: {
    title: 'This page belongs to a département',
    text: 'It opens for the teams that work there. Ask your team to add you.',
  },
  body: procedureBody,
  step: {
    FIND_PROCEDURE: 'Finding the procedure',
    CREATE_ACCOUNT: 'Creating an account',
    SIGN_IN: 'Signing in',
    FILL_IN: 'Filling in the questions',
    DOCUMENTS: 'Sending documents',
    SEND: 'Confirming and sending',
    BOOK_APPOINTMENT: 'Booking an appointment',
    FOLLOW_UP: 'Following the file',
    UNDERSTAND_ANSWER: 'Understanding the answer',
  },
  human: {
    NOT_TRIED: 'We did not try',
    REACHED: 'Yes, somebody answered',
    NOBODY: 'No, nobody could be reached',
  },
  contact: {
    KNOWN: 'Known',
    NONE_KNOWN: 'No human contact known',
    NOT_VERIFIED: 'Not checked yet',
  },
  sheet: {
    title: 'What blocked',
    lead: 'What the network’s teams noted, to be talked about together. Nobody is named.',
    quarter: 'Quarter',
    quarterOf: '{{ordinal}} quarter {{year}}',
    underWay: 'This quarter is not over.',
    total_one: '{{count}} time noted',
    total_other: '{{count}} times noted',
    before: '{{count}} in the quarter before',
    empty: 'Nothing was noted in this quarter.',
    caption: 'What was noted, by administration',
    body: 'Administration',
    noted: 'Noted',
    earlier: 'Quarter before',
    nobody: 'Nobody to be reached',
    contact: 'Human contact',
    where: 'Where it blocks',
    stepsTitle: 'By step, all administrations together',
    stepLine: '{{step}}: {{count}}',
    print: 'Print the sheet for the meeting',
    note: 'Note something',
    bulletin: 'See the territory’s network',
  },
};

export default en;
