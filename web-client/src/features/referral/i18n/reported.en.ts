import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './reported.fr';

const reported: Translation<typeof fr> = {
  handOver: {
    text: 'This place has no account here yet. Call it together with the person, or give them the address. Then note it here: the referral goes on, and you note what the place answers.',
    offline: 'To note it here, the network is needed. You can call right now.',
    by: 'How did you tell the place?',
    on: 'On which day?',
    agreement: 'The person agrees to this place. How did they say so?',
    callName: 'What to call them? (optional)',
    callNameHint: 'Initials, so that your team finds its way.',
    submit: 'Done: note it',
    saved: 'Noted. You can print the person’s sheet.',
    error: {
      by: 'Say how you told the place.',
      on: 'Choose today or a day before.',
      how: 'Say how the person agreed.',
    },
  },
  channel: {
    PHONE: 'By phone',
    PAPER: 'On paper',
    IN_PERSON: 'In person',
  },
  said: {
    PHONE: 'Said by phone on',
    PAPER: 'Received on paper on',
    IN_PERSON: 'Said in person on',
  },
  told: {
    PHONE: 'The place was told by phone on',
    PAPER: 'The sheet was handed over on',
    IN_PERSON: 'The place was told in person on',
  },
  mark: 'By phone or paper',
  noAccount: 'This place has no account here. You note what it answers.',
  next: {
    ANSWER: 'Ask the place for its answer, and note it here.',
    FIRST_CONTACT: 'Ask whether the person went there, and note it here.',
    OUTCOME: 'Ask how it ended, and note it here.',
  },
  actions: {
    title: 'What the place told you',
    lead: 'By phone, on paper or in person. Your team notes it for the place.',
    ACCEPT: 'The place said yes',
    DECLINE: 'The place said no',
    RECEIVE: 'The person went there',
    CLOSE: 'Say how it ended',
    by: 'How did the place tell you?',
    byError: 'Say how the place told you.',
    on: 'On which day did it tell you?',
    onHelp: 'Today or before, after it was given the referral.',
    onError: 'Choose a day between the one when the place was told and today.',
    reason: 'Why?',
    reasonError: 'Choose a reason.',
    text: 'In a few words',
    textHelp: 'Speak of the place. Write nothing about the person.',
    textError: 'Say why in a few words, 140 characters at most.',
    metOn: 'On which day did they go?',
    outcome: 'How did it end?',
    outcomeError: 'Choose what happened.',
    submit: 'Note it',
    saved: 'Noted.',
  },
  cancelText: 'Remember to tell the place. You can choose another one afterwards.',
};

export default reported;
