import dead from './dead.fr';

const fr = {
  dead,
  title: 'Avis',
  lead: 'Ce qui s’est passé, et ce qui vous attend, pour toutes vos équipes. Le plus récent d’abord.',
  list: 'Vos avis',
  unread_one: '1 avis non lu',
  unread_other: '{{count}} avis non lus',
  allRead: 'Tout est lu',
  empty: 'Aucun avis pour le moment. Vous serez prévenu ici dès qu’une mise en relation avance ou attend.',
  markAll: 'Tout marquer comme lu',
  markedAll: 'Tous les avis sont lus.',
  mark: 'Marquer comme lu',
  markOf: 'Marquer comme lu : {{what}}',
  marked: 'Avis lu.',
  new: 'Non lu',
  more: 'Voir les plus anciens',
  shown_one: '1 avis affiché.',
  shown_other: '{{count}} avis affichés.',
  see: { referral: 'Voir la mise en relation', place: 'Voir le lieu' },
  seeOf: '{{see}} : {{what}}',
  team: 'Pour {{team}}',
  otherTeam: 'C’est pour {{team}}. Choisissez cette équipe dans le menu de votre compte pour l’ouvrir.',
  formerTeam: 'C’était pour une équipe dont vous ne faites plus partie.',
  kind: {
    RECEIVED: 'Une mise en relation est arrivée',
    ACCEPTED_BY_PLACE: 'Le lieu a accepté',
    STARTED: 'La personne est venue',
    DECLINED: 'Le lieu n’a pas pu accepter : un autre lieu est à choisir',
    CLOSED: 'L’accompagnement est terminé',
    CANCELLED_BY_SENDER: 'La mise en relation est annulée par l’équipe qui l’avait envoyée',
    CANCELLED_BY_PLACE: 'La mise en relation est annulée par le lieu',
    INVALIDATED: 'La mise en relation est notée comme une erreur de saisie',
    EXPIRED: 'La mise en relation s’est arrêtée, faute de réponse',
    EXPIRED_AT_PLACE: 'La mise en relation s’est arrêtée, faute de réponse de votre lieu',
    APPOINTMENT_BOOKED: 'Le lieu a donné un rendez-vous',
    APPOINTMENT_MISSED: 'Le rendez-vous n’a pas eu lieu',
    APPOINTMENT_CANCELLED: 'Le lieu a annulé un rendez-vous',
    QUESTION_TO_PLACE: 'L’équipe qui a envoyé vous pose une question',
    QUESTION_TO_SENDER: 'Le lieu vous pose une question',
    ANSWER_TO_PLACE: 'L’équipe qui a envoyé a répondu à votre question',
    ANSWER_TO_SENDER: 'Le lieu a répondu à votre question',
    REPORT_DUE: 'Le lieu est à appeler, et sa réponse à noter',
    ANSWER_DUE: 'Une réponse est attendue',
    SILENT: 'Le lieu n’a pas encore répondu : vous pouvez attendre, appeler ou choisir un autre lieu',
    FIRST_CONTACT_DUE: 'La personne attend un premier contact',
    NOT_REACHED: 'Le lieu n’a pas noté de premier contact',
    REVIEW_DUE: 'En pause, à revoir aujourd’hui',
    NO_NEWS: 'Pas de nouvelles depuis longtemps : où en êtes-vous ?',
    NO_NEWS_FROM_PLACE: 'Pas de nouvelles du lieu depuis longtemps',
    ASK_PERSON: 'C’est le moment de demander à la personne comment cela s’est passé',
    ASK_PERSON_BY_PHONE: 'C’est le moment d’appeler la personne, pour savoir comment cela s’est passé',
    ASK_PERSON_BY_SMS: 'C’est le moment de demander à la personne, par SMS, comment cela s’est passé',
    ASK_PERSON_BY_EMAIL: 'C’est le moment de demander à la personne, par courriel, comment cela s’est passé',
    ASK_PERSON_VIA_TEAM:
      'La personne souhaite être contactée par votre équipe : c’est le moment de lui demander comment cela s’est passé',
  },
  silent_one: '1 mise en relation sans réponse',
  silent_other: '{{count}} mises en relation sans réponse',
  toChoices: 'Choisir ce que je reçois par mail',
  choices: {
    title: 'Ce que je reçois par mail',
    lead: 'Dans Passerelle, tout est toujours dans « Avis ». Ici, vous choisissez ce qui vous arrive aussi par mail. Un mail part seulement pendant les horaires d’ouverture, sans aucun nom.',
    kept: '« {{subject}} » : {{choice}}. C’est enregistré.',
    keptShort: 'Vos choix sont enregistrés.',
    saving: 'Enregistrement en cours.',
    notKept: 'Ce choix n’est pas encore enregistré.',
    subject: {
      newReferrals: 'Une mise en relation pour mon lieu',
      progress: 'Ce que devient une mise en relation',
      reminders: 'Une réponse ou un contact est attendu',
      alerts: 'Un lieu ne répond pas',
    },
    about: {
      newReferrals: 'Elle vient d’arriver et attend une réponse.',
      progress: 'Le lieu a répondu, la personne est venue, c’est terminé ou annulé.',
      reminders: 'Le temps prévu est passé, de votre côté ou de l’autre.',
      alerts:
        'Un lieu et un nombre, sans aucun détail. Pour qui gère une organisation ou coordonne un territoire.',
    },
    mail: { NOW: 'Tout de suite', DAILY: 'Une fois par jour, le matin', NONE: 'Jamais' },
    back: 'Voir mes avis',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    notification: typeof fr;
  }
}
