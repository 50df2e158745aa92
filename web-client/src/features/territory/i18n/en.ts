import type { Translation } from '@/shared/i18n/catalogue';
import placeKind from '@/shared/i18n/place-kind.en';
import delays from './delays.en';
import type fr from './fr';

const en: Translation<typeof fr> = {
  kind: placeKind,
  delays,
  page: {
    title: 'Territory',
    figures: 'See the figures',
    lead: 'The places and the communes. Referrals are behind “See the figures”. No person’s name appears here.',
  },
  notYours: {
    title: 'This page is for the coordination of the territory',
    text: 'It shows numbers and places, never people. If you coordinate a territory, ask the platform’s administrators for that role.',
  },
  territories: {
    title: 'Territories',
    lead: 'The départements that are open here, and where their communes come from. Nobody’s name appears.',
    notYours: {
      title: 'This page is for the administration of the platform',
      text: 'It opens départements and brings their communes up to date. If yours is missing, ask the administration of the platform.',
    },
    list: 'Open départements',
    empty: 'No département is open yet. Load the first one above.',
    caption_one: '{{count}} département',
    caption_other: '{{count}} départements',
    name: 'Département',
    nameAndCode: '{{name}} ({{code}})',
    communes: 'Communes',
    outlines_one: '{{number}} outline',
    outlines_other: '{{number}} outlines',
    indicators: 'Indicators',
    noIndicators: 'None. They are loaded from a file.',
    indicatorStates: '{{known}} known, {{secret}} under statistical secrecy, {{missing}} missing',
    load: 'Last load',
    fictional: 'Invented, for the demonstration',
    neverLoaded: 'Date unknown',
    running: 'Under way',
    loaded: 'Done on',
    failed: 'Without effect, on',
  },
  load: {
    title: 'Load a département',
    code: {
      label: 'Number of the département',
      hint: 'For example 33, 2A or 974.',
      error: 'Write the number of the département: two or three signs, for example 33, 2A or 974.',
    },
    source: {
      legend: 'Where do the communes come from?',
      API_GEO: 'From API Géo, the State’s service',
      apiGeoDetail: 'Communes and outlines up to date. The simplest way.',
      FILES: 'From my files',
      filesDetail: 'If API Géo does not answer, or to complete it.',
    },
    part: {
      communes: {
        label: 'Communes',
        hint: 'A CSV table with the columns insee, nom, population, lat, lon, codes_postaux. It may be compressed (.gz).',
      },
      outlines: {
        label: 'Outlines (optional)',
        hint: 'A GeoJSON file. Without it, the outlines that are there stay.',
      },
      indicators: {
        label: 'Indicators (optional)',
        hint: 'A CSV table with the column insee and one column for each indicator. API Géo has none. Without it, those that are there stay.',
      },
    },
    files: {
      error: 'Choose at least one file.',
    },
    fault: {
      cell: 'line {{line}}, column “{{column}}”, cannot be read. Correct it, then choose the file again.',
      line: 'line {{line}} cannot be read. Correct it, then choose the file again.',
      file: 'this file cannot be read. Check that it is the right one, then choose it again.',
    },
    vintage: {
      label: 'Date of the data (optional)',
      hint: 'As it will be shown, for example 2026.',
    },
    send: 'Load this département',
    begun: 'The load of {{code}} has begun. Its progress is below.',
    next: 'It takes about a minute. Everything is loaded, or nothing changes. Loading again brings it up to date.',
  },
  outcome: {
    title: 'Last load of {{code}}',
    never:
      'This département was not loaded yet. Choose where its communes come from, then “Load this département”.',
    step: {
      WAITING: 'Another load is ending. This one comes next.',
      READING: 'Reading the communes and outlines…',
      WRITING: 'Saving…',
      ENDED: 'Done.',
    },
    leave: 'You can leave this page: the load goes on. Its outcome will stay here.',
    done: 'Loaded',
    same: 'Nothing new: all was up to date already',
    failed: 'Nothing has changed',
    source: 'source: {{source}}',
    vintage: 'data of: {{vintage}}',
    created: 'communes added',
    updated: 'communes updated',
    unchanged: 'communes unchanged',
    replaced: 'communes joined to another',
    noWarning: 'Nothing to check.',
    warnings: 'To check when you can:',
    andOthers_one: 'and {{count}} other',
    andOthers_other: 'and {{count}} others',
    concerned: 'Concerned: {{list}}.',
  },
  warning: {
    OUTLINE_MISSING_one: '{{number}} commune has no outline: the map does not show its area.',
    OUTLINE_MISSING_other: '{{number}} communes have no outline: the map does not show their area.',
    POINT_OUTSIDE_OUTLINE_one: '{{number}} commune has its point more than 100 metres outside its outline.',
    POINT_OUTSIDE_OUTLINE_other:
      '{{number}} communes have their point more than 100 metres outside their outline.',
    POPULATION_MISSING_one: '{{number}} commune has no known population.',
    POPULATION_MISSING_other: '{{number}} communes have no known population.',
    POSTCODE_MISSING_one: '{{number}} commune has no postcode: it is found by its name.',
    POSTCODE_MISSING_other: '{{number}} communes have no postcode: they are found by their name.',
    INDICATORS_MISSING_one: '{{number}} commune has no indicator. Load a file of indicators.',
    INDICATORS_MISSING_other: '{{number}} communes have no indicator. Load a file of indicators.',
    OUTLINE_OF_UNKNOWN_COMMUNE_one: '{{number}} outline belongs to no commune of today.',
    OUTLINE_OF_UNKNOWN_COMMUNE_other: '{{number}} outlines belong to no commune of today.',
    INDICATORS_OF_UNKNOWN_COMMUNE_one:
      'The indicators of {{number}} commune that no longer exists were left aside.',
    INDICATORS_OF_UNKNOWN_COMMUNE_other:
      'The indicators of {{number}} communes that no longer exist were left aside.',
  },
  refusal: {
    API_GEO_SILENT: {
      title: 'API Géo did not answer.',
      advice: 'Try again in a few minutes, or load a file.',
    },
    API_GEO_UNREADABLE: {
      title: 'API Géo answered something unexpected.',
      advice: 'Load a file, and tell the people who maintain Passerelle.',
    },
    UNKNOWN_TERRITORY: {
      title: 'No département has this number.',
      advice: 'Check the number, then try again.',
    },
    FICTIONAL_TERRITORY: {
      title: 'This territory is invented, for the demonstration.',
      advice: 'Nothing real can be loaded into it.',
    },
    FILE_UNREADABLE: {
      title: 'A file cannot be read.',
      advice: 'Check that it is the right one, then load it again.',
    },
    NO_COMMUNE_OF_TERRITORY: {
      title: 'No commune of this département was found.',
      advice: 'Check the number of the département and the file.',
    },
    NO_COMMUNES_YET: {
      title: 'This département has no communes yet.',
      advice: 'Load its communes first, from API Géo or a file.',
    },
    VANISHED_COMMUNES: {
      title: 'Communes that are there are missing from these data, and it is not known what became of them.',
      advice: 'The file may be incomplete. Check it, or load from API Géo.',
    },
    IN_ANOTHER_TERRITORY: {
      title: 'Communes of these data are in another département already.',
      advice: 'Check the number of the département and the file.',
    },
    INTERRUPTED: {
      title: 'The load was interrupted.',
      advice: 'Load this département again.',
    },
    UNEXPECTED: {
      title: 'The load failed, on our side.',
      advice: 'Try again. If it happens again, tell the people who maintain Passerelle.',
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
