import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './why.fr';

const why: Translation<typeof fr> = {
  title: 'Why these places?',
  lead: 'The three places that are proposed follow written rules, the same everywhere. Version {{version}}.',
  back: 'Go back',
  ruleTitle: 'The rule',
  rule: 'Each fact known of a place adds points to it, or takes some off. The place with the most points comes first.',
  tolerance:
    'Two places no more than {{points}} points apart are alike: the one that was put first longest ago goes ahead.',
  person:
    'Of the person, only the commune counts. The filters that you choose count too. Nothing of the search is kept.',
  caution:
    'These points are judgements, not measurements. They say what we would say to a colleague, and will be corrected with the network’s outcomes. The choice is the person’s.',
  forTitle: 'What counts for a place',
  againstTitle: 'What counts against a place',
  firstTitle: 'The houses whose trade it is',
  countersTitle: 'The bodies’ own counters',
  points_one: '{{count}} point',
  points_other: '{{count}} points',
  always: '{{points}}.',
  scale: '{{points}} for {{whole}}, nothing for {{nothing}}, and in proportion between.',
  partly: '{{words}} (at {{percent}} %)',
  first: '{{help}}: {{words}}',
  counter: '{{words}}, for: {{help}}',
  topics: 'Where the topic is known and the body is not, this is who decides:',
  topic: '{{topic}}: {{body}}',
  unit: {
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    'working days_one': '{{count}} working day',
    'working days_other': '{{count}} working days',
    'people a week_one': '{{count}} person a week',
    'people a week_other': '{{count}} people a week',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
  },
  fact: {
    TRAVEL_TIME: { name: 'The way there', because: 'A place that is near is a place one goes to.' },
    OWN_COUNTER: {
      name: 'The body’s own counter',
      because: 'The body that decides about the right can also unblock it.',
    },
    COMPETENT: {
      name: 'The place says that it is competent for this commune',
      because: 'A counter that does not say so may send the person on.',
    },
    OFFERS: { name: 'The place offers this help', because: 'It says so itself.' },
    ALSO_OFFERS: {
      name: 'One of its services helps with this',
      because: 'The service is described by itself; the place’s own card does not name it.',
    },
    RECEIVES: {
      name: 'The place can receive for this help',
      because: 'That is less than offering it.',
    },
    FIRST_CHOICE: {
      name: 'It is the house’s trade',
      because: 'A house whose trade it is weighs as much as half an hour on the road.',
    },
    OPEN_SOON: {
      name: 'The place opens soon',
      because: 'An answer today is worth a few more minutes on the road.',
    },
    USUAL_DELAY: {
      name: 'The place answers soon',
      because: 'Only when enough answers let one say so.',
    },
    CAPACITY_DECLARED: {
      name: 'It has room, as the place says',
      because: 'The place says how many people it can receive.',
    },
    CAPACITY_ESTIMATED: {
      name: 'It has room, by our estimate',
      because: 'An estimate may be wrong by half: it counts half.',
    },
    FREE: {
      name: 'Free of charge',
      because: 'What costs nothing can be proposed to everybody.',
    },
    INDIVIDUAL_SUPPORT: { name: 'One-to-one support', because: 'Doing together is done by two.' },
    IN_PERSON: {
      name: 'The place receives in person',
      because: 'Not everybody lives on a screen.',
    },
    CONNECTED: {
      name: 'The place receives referrals here',
      because: 'You will know what becomes of it.',
    },
    LANGUAGE: {
      name: 'A language asked for is spoken there',
      because: 'Only if you asked for it.',
    },
    SPECIAL_CARE: {
      name: 'The place can receive what you asked for',
      because: 'Only if you asked for it.',
    },
    EQUIPMENT: { name: 'The equipment asked for is there', because: 'Only if you asked for it.' },
    STEP_FREE: { name: 'Step-free entrance', because: 'Only if you asked for it.' },
    FULL: {
      name: 'The place is full',
      because: 'It comes after those that can receive, but it stays: in ten days is better than nothing.',
    },
    AWAY: { name: 'The place is closed for now', because: 'As when it is full.' },
    VERIFIED_LONG_AGO: {
      name: 'Nobody has verified the place for long',
      because: 'From six months on. A journey for nothing is the worst answer.',
    },
    NOT_CONNECTED: {
      name: 'The place does not receive referrals here',
      because: 'It has to be called, and then asked what happened.',
    },
    HOURS_UNKNOWN: {
      name: 'The hours are not known',
      because: 'Somebody has to call before going there.',
    },
  },
};

export default why;
