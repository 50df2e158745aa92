import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './cards.fr';

const cards: Translation<typeof fr> = {
  lendComputer: {
    title: 'May I lend my computer?',
    answer: 'Yes, in a separate session. Never in your own working session.',
    first:
      'Open a guest session, with a private browsing window. Do not watch the keyboard while the person types a password.',
    second:
      'Do not let the browser remember anything. At the end: sign out, erase the files, take the papers from the printer.',
    third: 'Your own session opens other files. If your profession is bound by secrecy, they are part of it.',
    instead: 'A free-access computer, in a France services centre or a library for instance.',
  },
  createEmail: {
    title: 'May I create an e-mail address for them?',
    answer: 'With the person, yes, if they want it and mean to use it. Without them, no.',
    first: 'They choose the address and the password. They are the one who keeps them.',
    second: 'The recovery phone is theirs, or that of somebody close whom they choose. Never yours.',
    third:
      'Tell them: once an address is given, fewer paper letters may come. An unread message can make them miss a date.',
    instead:
      'No address is possible too: ask for paper letters, the phone or the counter. If you act with a mandate, write the creation of the address in it.',
  },
  keepPassword: {
    title: 'May I keep a password?',
    answer: 'No. Neither on paper, nor in a file, nor in your phone.',
    first: 'The CNIL says so: when the session ends, you keep neither identifier nor password.',
    second: 'The person keeps theirs as they like: a notebook at home, or a password manager.',
    third: 'Password forgotten? Make a new one together. They write it down themselves, in their notebook.',
    instead: 'You must often act for them? Use Aidants Connect: you do not need their password.',
  },
  bankAccount: {
    title: 'And their bank account?',
    answer: 'Do not touch it: no card, no code, no sign-in, no transfer.',
    first: 'Bank codes are personal. By handing them over, the person may not be refunded after a fraud.',
    second: 'A procedure asks for their bank details? They give them themselves. You keep no copy.',
    third:
      'They want help over time? They can give a power of attorney to somebody they trust, at their bank. It is not the part of a professional.',
    instead:
      'For the budget: a point conseil budget. No account, or a refusal: the right to an account, with the Banque de France.',
  },
  ownMailbox: {
    title: 'May I use my own mailbox?',
    answer: 'No: neither your address nor your service’s, in place of theirs.',
    first: 'The answers would come to you. A holiday, a departure, and the person misses a date.',
    second: 'An address serves to recover a password. Whoever holds the address can open the account.',
    third:
      'You write to a body yourself? Use your professional address, with the person’s agreement, and say only what is needed.',
    instead:
      'An address of their own if they want one, the phone, paper letters. Between professionals: Administration+.',
  },
};

export default cards;
