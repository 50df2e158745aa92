import type { Translation } from './catalogue';
import type fr from './orientation-type.fr';

const orientationType: Translation<typeof fr> = {
  ACT_ON_BEHALF: {
    label: 'Someone does the procedure for the person',
    short: 'Done on the person’s behalf',
    description: 'This time, with a mandate: a signed paper that says what is done.',
  },
  DO_TOGETHER: {
    label: 'Do the procedure with someone beside',
    short: 'Do the procedure together',
    description: 'An adviser sits with the person. Allow half an hour.',
  },
  LEARNING_PATH: {
    label: 'Learn to use the internet',
    short: 'Learn digital skills',
    description: 'Workshops or sessions, at the person’s pace.',
  },
  EQUIPMENT_OR_CONNECTION: {
    label: 'Have a device or a connection',
    short: 'Device or connection',
    description: 'A low-cost computer, free access, help with a subscription.',
  },
  READING_WRITING_FRENCH: {
    label: 'Read and write French more easily',
    short: 'Read and write French',
    description: 'A place to learn, with people in the same situation.',
  },
  PAPER_PHONE_COUNTER: {
    label: 'Paper, telephone or a counter',
    short: 'Paper, telephone or counter',
    description: 'Do the procedure without the internet.',
  },
  SOCIAL_FOLLOW_UP: {
    label: 'Talk about the situation with a social service',
    short: 'Social service',
    description: 'When something other than digital worries the person.',
  },
};

export default orientationType;
