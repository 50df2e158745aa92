import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './observed.fr';

const observed: Translation<typeof fr> = {
  observed: {
    layer: {
      noPlaceLeft: {
        name: 'Declined: the place is full',
        meaning: 'Referrals that a place declined because it was full.',
      },
      expired: {
        name: 'Left without an answer',
        meaning: 'Referrals that expired without an answer from the place.',
      },
      unmet: { name: 'No place found', meaning: 'Times when no place could be proposed.' },
      late: {
        name: 'Yes after more than 5 working days',
        meaning: 'Referrals to which a place said yes after more than 5 working days.',
      },
    },
    where: 'By group of communes of the person’s commune.',
    quarterName: 'From {{from}} to {{to}}',
    about: '{{shown}}, to the nearest 5',
    atLeast: 'at least {{shown}}',
    hidden: 'not published',
    one: '{{shown}}',
    range: 'from {{from}} to {{to}}',
    noEpci: 'Outside any group of communes',
    epcis_one: '({{count}} group of communes)',
    epcis_other: '({{count}} groups of communes)',
    none: 'No quarter is published yet. The first one will be on the day after it ends.',
    nothing: 'For this quarter, none of these numbers can be published: they are too small.',
    why: '“Not published” does not mean zero: the number is too small, or another one could be worked out from it. The others are rounded to the nearest 5.',
    caption: 'What happened, by group of communes. {{quarter}}',
    byHelp: 'What happened in the whole territory, by help. {{quarter}}',
    help: 'Help',
    shownHelp: '{{help}} (on the map)',
    sources:
      'Numbers published by Passerelle on {{day}}, to the nearest 5. “Not published” does not mean zero.',
  },
  places: {
    show: 'Show the places',
    caption: 'Places that give this help this month, the territory’s own first',
    name: 'Place',
    kind: 'Kind',
    holds: 'What it receives',
    elsewhere: 'outside the territory',
    stops_one: '{{count}} stop this month',
    stops_other: '{{count}} stops this month',
    all_one: 'See all ({{count}} place)',
    all_other: 'See all ({{count}} places)',
    none: 'No place gives this help this month.',
    notKept: 'The places of this month were not kept.',
    mark: {
      'own-declared': 'Place that said how many people it receives',
      'own-estimated': 'Place whose number is estimated',
      'own-unknown': 'Place whose number is not known',
      'border-declared': 'Place of a neighbouring département that said how many it receives',
      'border-estimated': 'Place of a neighbouring département, estimated number',
      'border-unknown': 'Place of a neighbouring département, number not known',
    },
  },
  picture: {
    title: '{{territory}}: {{layer}}',
    sources:
      'Passerelle’s estimate, from population and indicators of INSEE and ARCEP (Licence Ouverte) and the places of the directory. No data about any person.',
    made: 'Map made on {{day}}.',
  },
};

export default observed;
