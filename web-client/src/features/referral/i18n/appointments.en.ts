import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './appointments.fr';

const texts: Translation<typeof fr> = {
  appointments: {
    title: 'Appointments',
    none: 'No appointment has been given yet.',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    spot: 'Where: {{spot}}',
    state: {
      BOOKED: 'Planned',
      HELD: 'The person came',
      MISSED: 'Did not take place',
      CANCELLED: 'Cancelled',
    },
    needsWord: 'Say how it went.',
    held: 'The person came',
    heldLabel: 'The person came, appointment of {{day}}',
    heldSaid: 'Noted: the person came.',
    missed: 'They did not come',
    missedLabel: 'They did not come, appointment of {{day}}',
    missedTitle: 'The person did not come?',
    missedText: 'The team that referred them is told, to ask how they are. You can give another appointment.',
    missedSaid: 'Noted. The team is told.',
    cancel: 'Cancel this appointment',
    cancelLabel: 'Cancel this appointment of {{day}}',
    cancelTitle: 'Cancel this appointment?',
    cancelText: 'The team is told. The support goes on. Remember to tell the person.',
    cancelSaid: 'The appointment is cancelled. The team is told.',
    agenda: 'Add to the diary',
    agendaFor: 'Add to the diary the appointment of {{day}}',
    print: 'Print',
    printFor: 'Print the appointment of {{day}}',
    line: {
      BOOKED: 'Appointment:',
      NEEDS_WORD: 'To say, how the appointment went:',
      HELD: 'Came to the appointment:',
      MISSED: 'Appointment that did not take place:',
    },
  },
  lines: {
    title: 'Keep a trace elsewhere',
    lead: 'A ready line, without any name.',
    coop: 'Copy the line for La Coop',
    neutral: 'Copy a neutral line',
  },
};

export default texts;
