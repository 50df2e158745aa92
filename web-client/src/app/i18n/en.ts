import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './fr';

const en: Translation<typeof fr> = {
  skip: 'Skip to content',
  nav: {
    main: 'Main navigation',
    home: 'Home',
    refer: 'Refer',
    inbox: 'Inbox',
    sent: 'What we sent',
    places: 'Find a place',
    myPlaces: 'My places',
    bulletin: 'The territory’s network',
    directory: 'Directory',
    territory: 'Places and figures',
    coverage: 'Map',
    territories: 'Territories',
    teams: 'Teams',
    admissions: 'To admit',
    coordinators: 'Coordinators',
    deadLetters: 'Failed deliveries',
    imports: 'Imports',
    whoDoesWhat: 'Who does what',
    cards: 'Practical cards',
    rightBlocked: 'A right is blocked',
    papers: 'Papers to print',
    group: {
      organisation: 'Organisation',
      territory: 'Territory',
      administration: 'Administration',
      more: 'More',
      guidance: 'Guidance',
    },
    display: 'Display',
    account: 'My account',
  },
  demo: {
    title: 'Demonstration',
    text: 'The territory, places and people are made up. Do not write anything real.',
  },
  offline: 'You are offline. What you write stays on this page.',
  waiting: {
    waiting: 'A referral waits for the network. Keep this page open.',
    refused: 'A referral could not leave. Nothing is lost.',
    done: 'A referral has left: the network is back.',
    otherTeam: 'A referral of another of your teams is waiting. Go back to that team to let it leave.',
    see: 'See it',
  },
  atHand: {
    title: 'Places already loaded',
    lead: 'No network: these are the places this page knows. Their hours and room are not up to date. Call if you can.',
    none: 'No network, and this page knows no place yet. Write the place on the sheet with the person, or go on when the network is back: nothing is lost.',
    again: 'Search again',
    print: 'Print a sheet to fill in',
    distance: '{{km}} km as the crow flies',
  },
  account: {
    actingFor: 'You act for',
    teamChanged: 'You now act for {{team}}.',
    myTeams: 'My teams and absences',
    myReports: 'My error reports',
    myMail: 'What I get by mail',
    signOut: 'Sign out',
  },
  notices: {
    title: 'Notices',
    unread_one: '1 unread notice',
    unread_other: '{{count}} unread notices',
  },
  appearance: {
    title: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    auto: 'Same as the device',
  },
  language: {
    title: 'Language',
    fr: 'Français',
    en: 'English',
  },
  welcome: {
    title: 'A bridge between a person and the place that can help',
    lead: 'Passerelle helps the social workers and digital mediators of a département refer a person to the right place, and learn what became of it.',
    signIn: 'Sign in',
    signInHelp: 'You use the account given by your organisation. You will come back here afterwards.',
    find: 'Find a place that helps, without an account',
    how: 'How it works',
    steps: {
      assess: {
        title: 'Take stock together',
        text: 'A few questions, side by side. Any of them can be skipped.',
      },
      refer: {
        title: 'Choose a place nearby',
        text: 'The person decides on the place and on what is passed on.',
      },
      follow: {
        title: 'Know what happened',
        text: 'The place answers. Without an answer, Passerelle reminds it and suggests other places.',
      },
    },
    promise: {
      title: 'What we keep',
      text: 'As little as possible, and not for long. No social security number, no password, no document, no score. Every reading leaves a trace that the person may ask for.',
    },
  },
  home: {
    greeting: 'Hello {{name}}',
  },
  withoutTeam: {
    office: {
      title: 'What you can do here',
      text: 'This role gives access to no referral and to no person’s name.',
      territory: 'See the territory',
      territories: 'Open a département',
      places: 'Find a place',
      teams: 'See the teams',
    },
    role: {
      REFERRER: 'Referring people',
      MEDIATOR: 'Digital mediation',
      ORGANISATION_MANAGER: 'Managing an organisation',
      COORDINATOR: 'Coordinating the territory',
      PLATFORM_ADMIN: 'Administering the platform',
      AUDITOR: 'Data protection',
    },
  },
  session: {
    checking: 'One moment, we are checking your session.',
    endedTitle: 'Your session has ended',
    endedText:
      'Nothing is lost. Sign in again in a new window, then come back here: your work goes on where you were.',
    signInAgain: 'Sign in again',
    check: 'Resume my work',
    stillEnded: 'The session is not open yet. Sign in again first.',
    leave: 'Leave without resuming',
    soonTitle: 'Your session is about to end',
    soonText: 'It ends at {{time}}. Do you want to continue?',
    stay: 'Continue',
    renewed: 'Your session continues.',
    openedTitle: 'Your session is open again',
    openedText: 'You can close this window and go on with your work.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be incomplete, or the page has moved.',
  },
  routeError: {
    title: 'This page could not be shown',
  },
};

export default en;
