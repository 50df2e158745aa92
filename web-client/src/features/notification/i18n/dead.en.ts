const dead = {
  title: 'Failed deliveries',
  lead: 'What could not leave after a day of tries. Nothing here says whom it is about.',
  notYours: {
    title: 'This page is for the platform’s administration',
    text: 'It shows what could not leave. If your mails no longer arrive, tell the platform’s administration.',
  },
  list: 'To look at',
  count_one: '1 delivery',
  count_other: '{{count}} deliveries',
  most: 'The {{count}} latest are shown. There may be others, most likely for the same reason.',
  empty: 'No failed delivery. Whatever was to leave has left, or is leaving.',
  what: {
    mail: 'A mail to a member did not leave',
    webhook: 'A partner’s software was not told',
    notices: 'Notices could not be written',
  },
  why: {
    unreachable: 'The server at the other end does not answer.',
    refused: 'The server at the other end refused.',
    unexpected: 'An error happened in Passerelle.',
  },
  advice: {
    unreachable: 'Check the network and the address of that server, then try again.',
    refused: 'Check the account and the certificate with that server, then try again.',
    unexpected: 'Look at the server’s log with this identifier, then try again.',
  },
  since: 'Since',
  givenUp: 'Last try',
  attempts_one: '1 try',
  attempts_other: '{{count}} tries',
  code: 'Code: {{kind}} · {{failure}} · {{id}}',
  noFailure: 'no detail',
  retry: 'Try again',
  retryOf: 'Try again: {{what}}',
  retried: 'The delivery waits for its turn.',
  discard: 'Give up',
  discardTitle: 'Give up this delivery',
  discardText: {
    mail: 'This mail will never leave. The notices it announced stay in Passerelle.',
    webhook: 'The partner’s software will never know of this change.',
    notices: 'The members concerned will never get this notice. The referral itself does not change.',
  },
  cannotUndo: 'You cannot go back.',
  discarded: 'The delivery is given up.',
} as const;

export default dead;
