import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  newReferral: {
    title: 'Refer',
    lead: 'With the person, side by side. You can stop and resume within 24 hours.',
    steps: {
      assess: 'Take stock',
      place: 'Choose a place',
      review: 'What will be sent',
      done: 'It is on its way',
    },
  },
  inbox: {
    title: 'Inbox',
    lead: 'The referrals your places received.',
    empty: 'No referral is waiting.',
  },
};

export default en;
