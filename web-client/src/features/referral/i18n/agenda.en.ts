import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './agenda.fr';

const texts: Translation<typeof fr> = {
  title: 'Diary',
  lead: 'Who comes, when, and what to prepare.',
  week: 'Week {{number}}: {{days}}',
  weeks: 'Change the week',
  previous: 'Week before',
  next: 'Next week',
  present: 'This week',
  today: 'Today',
  at: '{{day}} at {{time}}',
  open: '{{help}}, {{when}}, {{reference}}',
  notAnswered: 'Not accepted yet',
  nobody: 'Nobody deals with it yet',
  untold: 'To say: how did it go?',
  moreUntold_one: 'And {{count}} more, in the inbox under “Today”',
  moreUntold_other: 'And {{count}} more, in the inbox under “Today”',
  saidFirst_one: '{{count}} appointment to tell of, at the top of the page.',
  saidFirst_other: '{{count}} appointments to tell of, at the top of the page.',
  emptyDay: 'No appointment.',
  emptyWeek: 'No appointment this week. Those you give arrive here.',
  take: 'Put my week into my diary',
  takeHint: 'The file says when and where, with the reference. It holds no name.',
  print: 'Print',
};

export default texts;
