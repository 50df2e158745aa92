import { procedureBody, procedureTopic } from '../procedure.en';
import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  action: {
    cancel: 'Change nothing',
    close: 'Close',
    continue: 'Continue',
    back: 'Go back',
    retry: 'Try again',
    reload: 'Reload the page',
    home: 'Back to the home page',
  },
  copy: {
    done: 'Copied. You can paste it where you like.',
    byHand: 'Copying is not possible here. Select the text and copy it.',
  },
  procedure: {
    topic: 'What is it about?',
    topicHint: 'Optional. This is enough to find the right counter.',
    body: 'For which body?',
    bodyHint: 'Optional. If you know it.',
    unsaid: 'I do not say',
    topics: procedureTopic,
    bodies: procedureBody,
  },
  state: {
    loading: 'Loading',
    refreshing: 'Updating',
    choose_many_one: 'One answer at most.',
    choose_many_other: 'Up to {{count}} answers.',
  },
  form: {
    summaryTitle_one: 'One thing left to correct',
    summaryTitle_other: '{{count}} things left to correct',
    summaryHelp: 'Your text is kept. Choose a line to go to the right place.',
  },
  steps: {
    ofReferral: {
      assess: 'Take stock',
      place: 'Choose a place',
      review: 'What will be sent',
      done: 'It is on its way',
    },
    name: 'Steps',
    progress: 'Step {{current}} of {{total}}',
    done: 'done',
    current: 'current',
  },
  timeline: {
    empty: 'Nothing has happened yet.',
    next: 'Next',
    by: 'by {{author}}',
  },
  date: {
    at: '{{day}} at {{time}}',
    withRelative: '{{date}} ({{relative}})',
  },
  commune: {
    none: 'No commune found. Check the name, or try the postcode.',
    noneAtHand: 'No network: this commune is not among those the page already knows. Try one nearby.',
    nearly: 'This name is not known as it is. Did you mean:',
    found_one: 'One commune suggested.',
    found_other: '{{count}} communes suggested.',
  },
  map: {
    name: 'Map',
    loading: 'The map is coming.',
    failed: 'The map cannot be shown here. The list gives the same information.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    help: 'The list gives the same information.',
    areasHelp:
      '{{label}}. Arrow keys go from one commune to another, Enter explains, Escape leaves. The table gives the same information.',
    keys: 'Arrows: from one commune to another. Enter: understand. Escape: leave. + and -: zoom.',
  },
  paper: {
    ready: 'Ready: {{name}}, among the downloads.',
  },
  problem: {
    allowed: 'What is possible now: {{commands}}.',
    bySlug: {
      network: {
        title: 'The connection is down',
        advice: 'Your text is kept on this page. Wait a moment, then try again.',
      },
      unknown: {
        title: 'Something did not work',
        advice: 'Your text is kept. Try again. If it happens again, tell your manager.',
      },
      'invalid-request': {
        title: 'Something needs correcting',
        advice: 'Your text is kept. Look at the points shown.',
      },
      'acting-team-required': {
        title: 'Say which team you act for',
        advice: 'Choose your team in your account menu, then try again.',
      },
      'acting-team-refused': {
        title: 'You are no longer in this team',
        advice: 'Choose another team in your account menu.',
      },
      'not-your-side': {
        title: 'This is for the other team to do',
        advice: 'You can follow what happens on this page.',
      },
      'not-found': {
        title: 'Nothing here is visible to you',
        advice:
          'It does not exist, no longer does, or belongs to another team. Check which team you act for.',
      },
      'command-not-allowed': {
        title: 'The situation has changed',
        advice: 'Somebody acted while you were writing. Your text is kept. See where the referral stands.',
      },
      'place-not-connected': {
        title: 'This place cannot receive a referral here yet',
        advice: 'Call it or give the person the sheet, then note its answer.',
      },
      'place-away': {
        title: 'This place is closed for now, another takes over',
        advice:
          '{{takenOverByName}} takes over. Propose it to the person: an agreement holds for one place only.',
      },
      'already-done': {
        title: 'This is already done',
        advice: 'There is nothing to do again. See where the referral stands.',
      },
      'own-case': {
        title: 'This decision is about you',
        advice: 'Somebody else has to take it: another manager of the organisation, for instance.',
      },
      'code-unknown': {
        title: 'This code is not known',
        advice: 'Compare it sign by sign with whoever gave it.',
      },
      'invitation-over': {
        title: 'This code no longer works',
        advice: 'It was used, taken back, or is more than 14 days old. Ask for another one.',
      },
      'claimed-by-colleague': {
        title: 'Your colleague deals with it already',
        advice: 'Talk about it together. If they are away, you can take over.',
      },
      'last-member': {
        title: 'Nobody would answer at this place any more',
        advice: 'Let somebody else in first, or confirm.',
      },
      'last-manager': {
        title: 'Nobody would manage this organisation any more',
        advice: 'Let another manager in first.',
      },
      'similar-organisation': {
        title: 'An organisation like this one is in the network already',
        advice: 'Compare them before you decide. With the same SIRET, it is the same.',
      },
      'stale-version': {
        title: 'The referral changed while you were writing',
        advice: 'Here is its latest version. Your text is kept. Read it, then try again.',
      },
      'import-status': {
        title: 'This import has moved on',
        advice: 'Somebody acted while you were looking. Nothing was done twice.',
      },
      'unreadable-file': {
        title: 'The file cannot be read',
        advice: 'Nothing has changed. Save it again as .xlsx or .csv, then try again.',
      },
      'request-too-large': {
        title: 'It is too long or too large',
        advice: 'Shorten the text, or choose a file of less than 64 MB, then try again.',
      },
      'rule-not-met': {
        title: 'Something is missing',
        advice: 'Your text is kept. Look at what is asked, then try again.',
      },
      'load-running': {
        title: 'This département is being loaded already',
        advice: 'Wait until that load has ended: its progress is on this page.',
      },
      'reference-refused': {
        title: 'These data cannot be loaded as they are',
        advice: 'Nothing has changed. Check the number of the département and the files.',
      },
      'idempotency-key-reused': {
        title: 'This was already sent',
        advice: 'Reload the page to see what was sent, then start again if needed.',
      },
      'trace-unavailable': {
        title: 'Passerelle cannot record this action',
        advice: 'Without a trace, nothing is done or shown. Your text is kept. Try again in a moment.',
      },
    },
    byStatus: {
      '400': {
        title: 'Something is not understood',
        advice: 'Your text is kept. Check what is written, then try again.',
      },
      '401': {
        title: 'Your session has ended',
        advice: 'Sign in again: your text is kept.',
      },
      '403': {
        title: 'You do not have access to this action',
        advice: 'If you need it for your work, ask the person who manages your team.',
      },
      '404': {
        title: 'This page does not exist, or no longer does',
        advice: 'Check the address, or go back to the home page.',
      },
      '409': {
        title: 'The situation has changed',
        advice: 'Somebody acted while you were writing. Your text is kept. See where the referral stands.',
      },
      '412': {
        title: 'The page was out of date',
        advice: 'Here is the latest version. Your text is kept. Read it, then try again.',
      },
      '415': {
        title: 'Something is not understood',
        advice: 'Reload the page, then try again.',
      },
      '422': {
        title: 'Something needs correcting',
        advice: 'Your text is kept. Look at the points shown.',
      },
      '428': {
        title: 'The page was out of date',
        advice: 'Reload the page, then try again.',
      },
      '429': {
        title: 'Too many requests at once',
        advice: 'Wait a minute, then try again. Your text is kept.',
      },
      '503': {
        title: 'Passerelle cannot answer right now',
        advice: 'Your text is kept. Wait a moment, then try again.',
      },
    },
  },
};

export default en;
