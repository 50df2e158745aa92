const trace = {
  filter: 'What the history shows',
  kind: {
    ALL: 'Everything',
    DONE: 'What was done',
    READINGS: 'Readings',
    NOTICES: 'Notices and reminders',
    REFUSALS: 'Refusals',
  },
  empty: {
    DONE: 'Nothing has been done yet.',
    NOTICES: 'No notice or reminder was given.',
    REFUSALS: 'No action was refused.',
  },
  print: 'Save the history (PDF)',
  export: 'Save the history (JSON file)',
  all: 'See the whole history',
} as const;

export default trace;
