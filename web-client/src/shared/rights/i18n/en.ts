import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  code: {
    title: 'The person’s code',
    lead: 'With this code and no account, the person sees where their request stands, who looked at it, and can stop everything.',
    give: 'Give a code',
    another: 'Give another code',
    anotherHelp: 'Is the sheet lost? A new code makes the former one useless.',
    write: 'To copy on the person’s sheet, or to read to them in groups of four:',
    page: 'The page to open: {{address}}',
    once: 'This code is not shown again after this page. You can give another one.',
  },
  feedback: {
    title: 'How it went, for the person',
    none: 'Nothing was said yet.',
    ask: 'Did the person tell you? Write down their answer:',
    byPerson: 'Said by the person on {{day}}.',
    byReferrer: 'Said by the person, written down by your team on {{day}}.',
    private: 'The place does not see this answer.',
    change: 'Write down another answer',
    answer: {
      HELPED: 'It helped them',
      PARTLY_HELPED: 'It helped them in part',
      NOT_HELPED: 'It did not help them',
      NO_NEWS: 'They had no news',
      DID_NOT_GO: 'They did not go',
    },
  },
};

export default en;
