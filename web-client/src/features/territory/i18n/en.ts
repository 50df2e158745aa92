import type { Translation } from '@/shared/i18n/catalogue';
import placeKind from '@/shared/i18n/place-kind.en';
import type fr from './fr';

const en: Translation<typeof fr> = {
  kind: placeKind,
  page: {
    title: 'Territory',
    lead: 'The places, the communes, and where referrals stand. No person’s name appears here.',
  },
  notYours: {
    title: 'This page is for the coordination of the territory',
    text: 'It shows numbers and places, never people. If you coordinate a territory, ask the platform’s administrators for that role.',
  },
  counts: {
    title: 'Where referrals stand',
    waiting: 'wait for an answer',
    going: 'are followed by a place',
    closed: 'have ended',
    stopped: 'stopped before',
    stoppedNote: 'Not accepted, without answer or called off.',
    caption: 'Number of referrals by state, today',
    status: 'State',
    number: 'Number',
    empty: 'No referral has been sent in this territory yet.',
    state: {
      SENT: 'Sent, waiting for an answer',
      ACCEPTED: 'Accepted, first contact to come',
      IN_PROGRESS: 'Under way at the place',
      ON_HOLD: 'On hold',
      CLOSED: 'Ended',
      DECLINED: 'Not accepted by the place',
      EXPIRED: 'Left without answer',
      CANCELLED: 'Called off',
    },
  },
  map: {
    title: 'The map',
    label: 'Communes and places of the territory',
    attribution: 'Outlines of communes: demonstration territory or IGN',
    help: 'Choose a point to see the place. The list below gives the same information.',
    legend: 'On the map',
    open: 'receives referrals',
    unsure: 'by phone or paper, or to be verified',
    full: 'full for the moment',
    none: 'No place chosen.',
  },
  far: {
    title: 'Communes far from a place',
    intro:
      'More than {{km}} km as the crow flies, from the middle of the commune, to any place that receives referrals. This is an estimate.',
    none: 'Every commune has a place that receives referrals within {{km}} km.',
    line: '{{commune}}: the nearest is {{place}}, {{distance}} km away',
  },
  places: {
    title: 'The places',
    empty: 'No place is known in this territory yet. The directory begins with an import.',
    caption_one: '{{count}} place',
    caption_other: '{{count}} places',
    aging_one: '{{count}} place has not been verified for six months.',
    aging_other: '{{count}} places have not been verified for six months.',
    old_one: '{{count}} place has not been verified for a year.',
    old_other: '{{count}} places have not been verified for a year.',
    allFresh: 'Every place was verified less than six months ago.',
    order: 'Order by',
    by: {
      name: 'Name',
      commune: 'Commune',
      kind: 'Kind',
      connected: 'Receives here',
      verified: 'Oldest verification',
    },
    name: 'Place',
    commune: 'Commune',
    kinds: 'Kind',
    connected: 'Referrals',
    yes: 'Receives here',
    no: 'By phone or paper',
    verified: 'Verified',
    full: 'Full until {{day}}',
    agingBadge: 'To be verified',
    oldBadge: 'To be verified soon',
    phone: 'Phone',
    see: 'See the place',
  },
};

export default en;
