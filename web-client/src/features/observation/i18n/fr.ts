import { procedureBody } from '@/shared/i18n/procedure.fr';

const fr = {
  note: {
    title: 'Ce qui bloque',
    lead: 'Une démarche n’a pas pu se faire en ligne ? Notez-le ici, en trois choix. Personne n’est nommé, ni vous, ni la personne que vous aidez.',
    why: 'À la fin du trimestre, ces notes sont réunies pour la rencontre du réseau.',
    bodyLegend: 'Avec quel organisme ?',
    stepLegend: 'À quelle étape ?',
    humanLegend: 'Avez-vous pu joindre quelqu’un ?',
    submit: 'Noter',
    noted: 'C’est noté : {{body}}, « {{step}} ».',
    undo: 'Annuler cette note',
    undone: 'La note est annulée.',
    reach: 'Voir par où joindre un être humain',
    sheet: 'Voir tout ce qui a été noté',
    fault: {
      body: 'Choisissez l’organisme.',
      step: 'Choisissez l’étape.',
    },
  },
  notYours: {
    title: 'Cette page est celle d’un département',
    text: 'Elle s’ouvre pour les équipes qui y travaillent. Demandez à votre équipe de vous y ajouter.',
  },
  body: procedureBody,
  step: {
    FIND_PROCEDURE: 'Trouver la démarche',
    CREATE_ACCOUNT: 'Créer un compte',
    SIGN_IN: 'Se connecter',
    FILL_IN: 'Remplir les questions',
    DOCUMENTS: 'Envoyer les justificatifs',
    SEND: 'Valider et envoyer',
    BOOK_APPOINTMENT: 'Prendre rendez-vous',
    FOLLOW_UP: 'Suivre le dossier',
    UNDERSTAND_ANSWER: 'Comprendre la réponse',
  },
  human: {
    NOT_TRIED: 'Nous n’avons pas essayé',
    REACHED: 'Oui, quelqu’un a répondu',
    NOBODY: 'Non, personne à joindre',
  },
  contact: {
    KNOWN: 'Connu',
    NONE_KNOWN: 'Aucun contact humain connu',
    NOT_VERIFIED: 'Pas encore vérifié',
  },
  sheet: {
    title: 'Ce qui a bloqué',
    lead: 'Ce que les équipes du réseau ont noté, pour en parler ensemble. Personne n’y est nommé.',
    quarter: 'Trimestre',
    quarterOf: '{{ordinal}} trimestre {{year}}',
    underWay: 'Ce trimestre n’est pas terminé.',
    total_one: '{{count}} blocage noté',
    total_other: '{{count}} blocages notés',
    before: '{{count}} au trimestre précédent',
    empty: 'Rien n’a été noté ce trimestre.',
    caption: 'Blocages notés, par organisme',
    body: 'Organisme',
    noted: 'Blocages',
    earlier: 'Trimestre précédent',
    nobody: 'Personne à joindre',
    contact: 'Contact humain',
    where: 'Où cela bloque',
    stepsTitle: 'Par étape, tous organismes ensemble',
    stepLine: '{{step}} : {{count}}',
    print: 'Imprimer la feuille pour la rencontre',
    note: 'Noter un blocage',
    bulletin: 'Voir le réseau du territoire',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    observation: typeof fr;
  }
}
