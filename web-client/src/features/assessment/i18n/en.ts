import type { Translation } from '@/shared/i18n/catalogue';
import orientationType from '@/shared/i18n/orientation-type.en';
import { procedureBody, procedureTopic } from '@/shared/i18n/procedure.en';
import type fr from './fr';
import why from './why.en';

const en: Translation<typeof fr> = {
  orientationType,
  procedureBody,
  procedureTopic,
  title: 'Look at things together',
  quote: '“{{text}}”',
  asking: {
    progress: 'Question {{current}} of {{total}}',
    last: 'To finish',
    several: 'Several answers are possible.',
    yes: 'Yes',
    no: 'No, that is all',
    goOn: 'Continue',
    pass: 'Skip this question',
    stopHere: 'We stop here',
    see: 'See the proposals',
    preferNot: 'The person prefers not to answer',
    keys: 'With the keyboard: letters to answer, backspace to skip, arrows to move.',
    notKept: 'The answers stay on this screen. They are erased when you leave the page.',
    paper: 'Type in a paper form',
  },
  list: {
    title: 'The questions',
    passed: 'Skipped',
  },
  proposals: {
    title: 'What we can propose',
    start: 'Proposals come here from the first answer.',
    announced_one: 'One proposal: {{titles}}.',
    announced_other: '{{count}} proposals: {{titles}}.',
    because: 'Because you answered: {{answers}}.',
    habit: 'Because doing it together is always offered too.',
    choose: 'Choose',
    chooseNamed: 'Choose: {{title}}',
    advice: 'Good to know',
    why: 'Why these proposals?',
    other: 'Choose something else',
    otherLead: 'The choice is yours. Every kind of help is here.',
    find: 'Look for a place',
    close: 'End here',
  },
  without: {
    NO_REFERRAL_NEEDED: {
      label: 'You have what it takes to do it',
      next: 'Nothing else is needed today. If a procedure gets stuck one day, we look at things again.',
    },
    NOT_ENOUGH_INFORMATION: {
      label: 'One more answer is needed',
      next: 'One more answer may be enough. You can also choose yourselves, or look for a place.',
    },
  },
  chosen: {
    title: 'We choose: {{title}}',
    refer: 'Refer a person',
    find: 'Look for a place',
    hereNow: 'I do it here, now',
    hereTalk: 'Go on talking here',
    hereHint: 'Nothing is sent, nothing is kept.',
    print: 'Print the sheet',
    pdf: 'Sheet for the person (PDF)',
    change: 'Change our mind',
    reason: 'Why this choice rather than another?',
    reasonHint: 'Optional. It helps to improve the proposals.',
    noReason: 'I would rather not say',
    overrideReason: {
      PERSON_PREFERS: 'The person prefers it',
      NOTHING_NEARBY: 'There is nothing else nearby',
      ALREADY_TRIED: 'It was tried already',
      PROFESSIONAL_JUDGEMENT: 'It is my professional view',
      OTHER_URGENCY: 'Something else is urgent',
      DOES_NOT_FIT: 'The proposal does not fit',
    },
  },
  procedure: {
    title: 'Which procedure is it for?',
    again: 'This procedure comes back every month or quarter',
    operatorFirst:
      'Unemployment and pensions: the body itself first. It alone works out this right and can correct the file.',
    regularSlot: 'A procedure that comes back: ask for a regular slot, the same day at the same place.',
    mandate: 'Before acting on behalf: the list to check',
  },
  closed: {
    title: 'Off you go',
    text: 'Take the time you need, together. The answers are erased: nothing was kept.',
    again: 'Look at things with somebody else',
  },
  paper: {
    title: 'Type in a paper form',
    lead: 'Type the letters that were ticked, one after the other. A dash for a skipped question.',
    unknown: 'There is no answer {{letter}} here.',
    passed: 'Skipped',
    see: 'See the proposals',
    back: 'Back to the questions',
  },
  sheet: {
    title: 'What we chose together',
    titleNotYet: 'What we saw together',
    advice: 'Good to know',
    place: 'Place',
    address: 'Address',
    phone: 'Telephone',
    when: 'Day and time',
    bring: 'To bring',
    right: 'You may change your mind at any time. Nothing is passed on without your agreement.',
  },
  why,
};

export default en;
