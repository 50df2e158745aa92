import type { Translation } from '@/shared/i18n/catalogue';
import orientationType from '@/shared/i18n/orientation-type.en';
import type fr from './fr';
import published from './published.en';

const en: Translation<typeof fr> = {
  orientationType,
  published,
  title: {
    place: 'The place’s figures',
    placeNamed: 'Figures: {{name}}',
    organisation: 'The organisation’s figures',
    territory: 'The territory’s figures',
  },
  lead: 'What becomes of referrals, counted each night. Never by person, never by professional.',
  back: {
    place: 'Back to the place',
    organisation: 'Back to the teams',
    territory: 'Back to the territory',
  },
  notYours: {
    title: 'These figures are not for you',
    organisation: 'They are for the organisation’s managers.',
    territory: 'They are for the coordination of the territory.',
  },
  period: {
    legend: 'Sent in these months',
    from: 'From',
    to: 'To',
    present: '{{month}} (under way)',
  },
  notCounted: 'Not counted yet. Referrals are counted each night: come back tomorrow.',
  empty: 'No referral was sent in these months. Choose another period.',
  tooFew: 'Too few to say',
  tooFewNote: 'Said from 11 referrals on',
  exact: 'Numbers are exact: they are your own. Rates and delays are said from 11 referrals on.',
  percent: '{{percent}}%',
  counts: {
    title: 'What becomes of them',
    sent: 'Sent',
    underWay: 'Still under way',
    ended: 'Ended',
    endedByReceiver: 'Closed or declined by the place',
    helped: 'With help given',
    reported:
      'Besides, {{count}} by phone or on paper, whose course the sending team reports. They count in no rate and no delay.',
  },
  rates: {
    title: 'The two rates',
    closedLoopRate: 'The place said the end',
    closedLoopMeaning:
      'Share of the referrals sent that the place closed or declined. Those under way are among those sent.',
    helpRate: 'Help was given',
    helpMeaning: 'Share of the ended referrals that the place closed with help given.',
  },
  delays: {
    title: 'Delays',
    meaning:
      'In working days, from sending, or from the appointment that was agreed before it. Those that still wait and those that ended without the step are counted apart: silence makes no place fast.',
    caption: 'Delays, step by step',
    step: 'Step',
    half: 'Half',
    nineInTen: '9 in 10',
    counted: 'Step done',
    waiting: 'Waiting',
    never: 'Ended without',
    sameDay: 'on the same day',
    within_one: 'within {{count}} working day',
    within_other: 'within {{count}} working days',
    firstReading: {
      name: 'First reading',
      meaning: 'Somebody at the place opened it.',
      sentence: 'Half of the first readings come {{within}}.',
    },
    answer: {
      name: 'Answer',
      meaning: 'The place accepted, declined or received the person.',
      sentence: 'Half of the answers come {{within}}.',
    },
    firstContact: {
      name: 'First contact',
      meaning: 'The place and the person met or spoke.',
      sentence: 'Half of the first contacts come {{within}}.',
    },
    end: {
      name: 'End',
      meaning: 'It has ended, whatever the end.',
      sentence: 'Half of the ends come {{within}}.',
    },
  },
  how: {
    title: 'How it is counted',
    text: 'A referral counts in the month in which it was sent. Those entered in error do not count. When a referral is erased, three months after its end, only these numbers stay.',
    countedAt: 'Last counted:',
  },
};

export default en;
