const delays = {
  title: 'Delays of the territory',
  lead: 'After how long each is reminded when a referral does not move on. No person’s name appears here.',
  open: 'Set the delays',
  back: 'Back to the territory',
  now: 'What holds today',
  usual: 'Your territory follows the delays that the network proposes.',
  chosen: 'Your territory has chosen its own delays.',
  underWay:
    'A change holds for the referrals under way too: the next reminders are worked out again. What has already left is not sent again.',
  workingDays: 'Working days are Monday to Friday, without public holidays.',
  stage: {
    answer: 'Waiting for the place’s answer',
    urgent: 'The same, when a right may be lost',
    contact: 'Once the place has accepted',
    later: 'Later',
  },
  field: {
    answerDays: 'The place is reminded to answer',
    silentDays: 'The team that sent it and the place’s manager learn that there is no answer',
    coordinatorDays: 'You learn that the place does not answer (a place and a number)',
    expireDays: 'The referral ends without an answer',
    answerDaysUrgent: 'The place is reminded to answer, urgent',
    silentDaysUrgent: 'The team that sent it and the place’s manager learn it, urgent',
    coordinatorDaysUrgent: 'You learn it, urgent',
    firstContactDays: 'The place is reminded of a first contact with the person',
    noContactDays: 'The team that sent it learns that the person was not contacted',
    muteDays: 'Without any news, both teams are asked where things stand',
    askAfterDays: 'Once the support has ended, the person is asked how it went',
  },
  unit: { working: 'working days', calendar: 'days, weekends included' },
  hint: 'In {{unit}}, from {{least}} to {{most}}. The network proposes {{usual}}. Today: {{now}}.',
  fault: {
    bounds: 'Write a number from {{least}} to {{most}}.',
    after: 'This reminder comes after the one before: write more than {{earlier}}.',
    tooEarly: 'There must be time to call the place: write more than {{earlier}}.',
    refused: 'This number is not possible. Look at the bounds above.',
  },
  save: 'Save the delays',
  propose: 'Take what the network proposes',
  proposed: 'The fields show what the network proposes. Nothing is saved yet.',
  saved: 'The delays are saved. They hold from now on.',
  stale: {
    title: 'Somebody changed these delays while you were writing',
    advice: 'Your numbers are kept. What holds now is written above each field. Read again, then save again.',
  },
} as const;

export default delays;
