import orientationType from '@/shared/i18n/orientation-type.fr';
import published from './published.fr';

/** What becomes of referrals, in the words of those who read the figures. */
const fr = {
  orientationType,
  published,
  title: {
    place: 'Les chiffres du lieu',
    placeNamed: 'Les chiffres : {{name}}',
    organisation: 'Les chiffres de l’organisation',
    territory: 'Les chiffres du territoire',
  },
  lead: 'Ce que deviennent les mises en relation, compté chaque nuit. Jamais par personne, jamais par professionnel.',
  back: {
    place: 'Revenir au lieu',
    organisation: 'Revenir aux équipes',
    territory: 'Revenir au territoire',
  },
  notYours: {
    title: 'Ces chiffres ne sont pas pour vous',
    organisation: 'Ils sont pour les responsables de l’organisation.',
    territory: 'Ils sont pour la coordination du territoire.',
  },
  period: {
    legend: 'Envoyées pendant ces mois',
    from: 'Du mois de',
    to: 'Au mois de',
    present: '{{month}} (en cours)',
  },
  notCounted: 'Pas encore compté. Les mises en relation se comptent chaque nuit : revenez demain.',
  empty: 'Aucune mise en relation n’a été envoyée pendant ces mois. Choisissez une autre période.',
  tooFew: 'Trop peu pour le dire',
  tooFewNote: 'Se dit à partir de 11 mises en relation',
  exact:
    'Les nombres sont exacts : ce sont les vôtres. Les taux et les délais se disent à partir de 11 mises en relation.',
  percent: '{{percent}} %',
  counts: {
    title: 'Ce qu’elles deviennent',
    sent: 'Envoyées',
    underWay: 'Encore en cours',
    ended: 'Terminées',
    endedByReceiver: 'Closes ou refusées par le lieu',
    helped: 'Avec une aide apportée',
    reported:
      'En plus, {{count}} par téléphone ou sur papier, dont l’équipe qui a envoyé rapporte la suite. Elles ne comptent dans aucun taux ni délai.',
  },
  rates: {
    title: 'Les deux taux',
    closedLoopRate: 'Le lieu a dit la fin',
    closedLoopMeaning:
      'Part des mises en relation envoyées que le lieu a closes ou refusées. Celles en cours sont parmi les envoyées.',
    helpRate: 'Une aide a été apportée',
    helpMeaning: 'Part des mises en relation terminées que le lieu a closes avec une aide apportée.',
  },
  delays: {
    title: 'Les délais',
    meaning:
      'En jours ouvrés, depuis l’envoi, ou depuis le rendez-vous déjà convenu à l’envoi. Celles qui attendent encore et celles qui se sont terminées sans cette étape sont comptées à part : un silence ne rend pas un lieu rapide.',
    caption: 'Les délais, étape par étape',
    step: 'Étape',
    half: 'La moitié',
    nineInTen: '9 sur 10',
    counted: 'Étape faite',
    waiting: 'En attente',
    never: 'Terminées sans',
    sameDay: 'le jour même',
    within_one: 'en {{count}} jour ouvré ou moins',
    within_other: 'en {{count}} jours ouvrés ou moins',
    firstReading: {
      name: 'Première lecture',
      meaning: 'Quelqu’un du lieu l’a ouverte.',
      sentence: 'La moitié des premières lectures arrive {{within}}.',
    },
    answer: {
      name: 'Réponse',
      meaning: 'Le lieu a accepté, refusé ou reçu la personne.',
      sentence: 'La moitié des réponses arrive {{within}}.',
    },
    firstContact: {
      name: 'Premier contact',
      meaning: 'Le lieu et la personne se sont vus ou parlé.',
      sentence: 'La moitié des premiers contacts arrive {{within}}.',
    },
    end: {
      name: 'Fin',
      meaning: 'Elle est terminée, quelle que soit la fin.',
      sentence: 'La moitié des fins arrive {{within}}.',
    },
  },
  how: {
    title: 'Comment c’est compté',
    text: 'Une mise en relation compte dans le mois de son envoi. Celles saisies par erreur ne comptent pas. Quand une mise en relation est effacée, trois mois après sa fin, il ne reste que ces nombres.',
    countedAt: 'Compté la dernière fois :',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    statistics: typeof fr;
  }
}
