import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './mandate.fr';

const mandate: Translation<typeof fr> = {
  title: 'Acting on their behalf: the checklist',
  answer: 'A mandate protects the person, and you too. You prepare it with them.',
  list: 'Before you begin',
  unkept: 'Ticking helps to forget nothing. Nothing is recorded.',
  item: {
    scope: 'The procedure is written precisely: this one, not “all of them”.',
    duration: 'An end date is written, as near as possible.',
    signature: 'The person read or heard the text, then signed. They may end it at any time.',
    password: 'No password is kept.',
    proof: 'They leave with a copy of the mandate and the proof of what was done.',
  },
  way: {
    title: 'Which mandate?',
    aidantsConnect:
      'Aidants Connect, if you are authorised and the person can use FranceConnect. It does not suit guardianship (tutelle or curatelle).',
    own: 'Otherwise your service’s own mandate, with the guardian when there is one. The CNIL offers a model.',
  },
  later: 'Later, if they wish, talk about learning again.',
};

export default mandate;
