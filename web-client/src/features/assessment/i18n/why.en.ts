import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './why.fr';

const why: Translation<typeof fr> = {
  title: 'Why these proposals?',
  lead: 'Here are all the rules of “Look at things together”, version {{version}}. Passerelle follows them one by one, and nothing else. They propose. You choose.',
  honest:
    'These questions were written with common sense. No study has validated them. They mark and rank nobody.',
  notKept:
    'The answers are not kept. If you make a referral, it only takes up the chosen help, the needs, the urgency and the reason for the choice.',
  back: 'Back to “Look at things together”',
  main: 'First, one main proposal',
  mainLead: 'The rules are read from top to bottom. The first that holds gives the proposal.',
  asked: 'Then, what was asked for',
  askedLead: 'What the person asks for is never forgotten. A kind of help is never proposed twice.',
  whileFewer: 'Last, up to {{count}} proposals',
  whileFewerLead: 'While there is room, these rules are read too.',
  onlyAlone: '“{{types}}” is only proposed alone.',
  words: 'The words of the rules',
  wordsLead: 'What each word means, from the answers.',
  otherwise: 'Otherwise it is not known, and nothing is made up.',
  advice: 'The advice beside them',
  rule: 'Rule {{rule}}',
  if: 'If {{condition}}:',
  always: 'Otherwise, always:',
  propose: 'we propose “{{type}}”.',
  also: 'While there is room, if {{condition}}, also “{{type}}” (rule {{rule}}).',
  alsoAlways: 'While there is room, also “{{type}}” (rule {{rule}}).',
  because: 'Reason given: {{grounds}}.',
  ground: {
    answer: 'the answer to “{{question}}”',
    cause: 'the answer that tells: {{dimension}}',
    habit: 'the habit of offering to do it together too',
    note: 'too few answers',
  },
  condition: {
    in: 'the answer to “{{question}}” is {{answers}}',
    inSeveral: 'one of the answers to “{{question}}” is {{answers}}',
    only: 'the only answer to “{{question}}” is {{answers}}',
    empty: 'the question “{{question}}” is skipped',
    listed: '{{types}} is proposed already',
    not: 'it is not true that {{condition}}',
    except: '{{condition}}, unless {{excepted}}',
    and: ', and ',
    or: ' or ',
  },
  named: {
    ONLY_SOMETHING_ELSE: 'the person only wants to talk about something else',
    ADMINISTRATION: 'there may be a procedure to do',
    AT_RISK: 'a right is blocked or soon will be',
    NO_INTERNET_HERE: 'the internet is impossible where the person is',
    PAPERS_ARE_HARD: 'the person prefers help with papers, or another language',
    ANYTHING_ELSE: 'the person wants to talk about something else, said at the end',
    CHOSE_PAPER: 'the person chose paper, the telephone or a counter',
  },
  dimension: {
    urgency: 'the time that is left',
    access: 'access to the internet',
    autonomy: 'the last procedure',
    paperwork: 'papers',
    support: 'people around',
  },
  value: {
    urgency: {
      AT_RISK: 'seven days or less are left',
      SOON: 'one month is left',
      NONE: 'there is no date to keep',
    },
    access: {
      BLOCKED_BY_PLACE: 'the internet is impossible in this place',
      NONE: 'there is no access to the internet for now',
      LIMITED: 'access to the internet is partial',
      OK: 'there is a computer and the internet',
    },
    autonomy: {
      ALONE: 'the last procedure was done without help',
      WITH_SUPPORT: 'the last procedure was done with somebody beside',
      NOT_ALONE_YET: 'the last procedure was done by somebody, got stuck, or is still to come',
    },
    paperwork: {
      EASY: 'papers are easy',
      SOMETIMES_HELP: 'papers sometimes take some help',
      HELP_NEEDED: 'papers take some help',
      OTHER_LANGUAGE: 'papers are easier in another language',
    },
    support: {
      AVAILABLE: 'somebody can help',
      PARTIAL: 'somebody can help sometimes',
      NONE: 'nobody can help at the moment',
      NOT_RELATIVES: 'the person keeps that to themselves',
    },
  },
};

export default why;
