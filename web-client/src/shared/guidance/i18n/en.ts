import type { Translation } from '@/shared/i18n/catalogue';
import actor from './actors.en';
import card from './cards.en';
import type fr from './fr';
import mandate from './mandate.en';
import recourse from './recourse.en';

const en: Translation<typeof fr> = {
  actor,
  card,
  mandate,
  recourse,
  whoDoesWhat: {
    title: 'Who does what',
    lead: 'What each can do, cannot do, and whom to ask. Three names look alike: they are three different things.',
    names: 'Go to',
    can: 'Can',
    cannot: 'Cannot',
    ask: 'Rather ask',
  },
  cards: {
    title: 'Practical cards',
    lead: 'Questions that come up while helping somebody. The answer first.',
    questions: 'Your questions',
    also: 'See also',
    papers: 'Papers to print',
    back: 'All the cards',
    instead: 'Otherwise',
    print: 'Print',
    missing: 'This card does not exist. The others are still there.',
  },
  rightBlocked: {
    lead: 'An answer is late, an account is closed, a request is refused: who can unblock it, and in which order.',
  },
  sources: 'Sources',
  source: '{{publisher}}: {{title}}',
  checked: 'Verified on {{day}} by the Passerelle team. This is not legal advice.',
};

export default en;
