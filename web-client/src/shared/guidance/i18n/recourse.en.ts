import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './recourse.fr';

const recourse: Translation<typeof fr> = {
  title: 'When a right is blocked',
  deadline: 'Look first at the last date to contest, written on the decision.',
  running:
    'The steps below do not always stop it. For a court: a point-justice or a lawyer, without waiting.',
  order: 'In this order',
  step: {
    letter: {
      title: 'A letter to the body',
      text: 'Dated, with a copy kept. The postmark is the proof. Writing on paper remains possible, unless a law imposes the internet: then ask for another way.',
    },
    administrationPlus: {
      title: 'Administration+, between professionals',
      text: 'If it is urgent or complicated. With the person’s mandate, you write to an agent of the body.',
    },
    mediator: {
      title: 'The body’s mediator',
      text: 'Free. After a complaint that was refused or not answered. The CAF and most bodies have one.',
    },
    defender: {
      title: 'The delegate of the Défenseur des droits (ombudsman)',
      text: 'Free, near home. After these steps; at once for a discrimination.',
    },
  },
};

export default recourse;
