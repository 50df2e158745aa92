/** The kinds of help, as the person and the worker say them: the network is searched by them, a referral carries one. */
const orientationType = {
  ACT_ON_BEHALF: {
    label: 'Quelqu’un fait la démarche pour la personne',
    short: 'Faire la démarche à sa place',
    description: 'Cette fois, avec un mandat : un papier signé qui dit ce qui est fait.',
  },
  DO_TOGETHER: {
    label: 'Faire la démarche avec quelqu’un à côté',
    short: 'Faire la démarche ensemble',
    description: 'Un conseiller s’assied avec la personne. Comptez une demi-heure.',
  },
  LEARNING_PATH: {
    label: 'Apprendre à se servir d’internet',
    short: 'Apprendre le numérique',
    description: 'Des ateliers ou des séances, au rythme de la personne.',
  },
  EQUIPMENT_OR_CONNECTION: {
    label: 'Avoir un appareil ou une connexion',
    short: 'Appareil ou connexion',
    description: 'Un ordinateur à petit prix, un accès libre, de l’aide pour l’abonnement.',
  },
  READING_WRITING_FRENCH: {
    label: 'Lire et écrire plus facilement en français',
    short: 'Lire et écrire le français',
    description: 'Un lieu où l’on apprend, avec des personnes dans la même situation.',
  },
  PAPER_PHONE_COUNTER: {
    label: 'Le papier, le téléphone ou un guichet',
    short: 'Papier, téléphone ou guichet',
    description: 'Faire la démarche sans internet.',
  },
  SOCIAL_FOLLOW_UP: {
    label: 'Parler de sa situation avec un service social',
    short: 'Service social',
    description: 'Quand autre chose que le numérique préoccupe la personne.',
  },
} as const;

export default orientationType;
