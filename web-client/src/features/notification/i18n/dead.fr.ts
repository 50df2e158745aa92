/** For whoever runs the installation: what was given up after all tries. */
const dead = {
  title: 'Envois en échec',
  lead: 'Ce qui n’a pas pu partir après une journée d’essais. Rien ici ne dit de qui il s’agit.',
  notYours: {
    title: 'Cette page est pour l’administration de la plateforme',
    text: 'Elle montre ce qui n’a pas pu partir. Si vos mails n’arrivent plus, prévenez l’administration de la plateforme.',
  },
  list: 'À regarder',
  count_one: '1 envoi',
  count_other: '{{count}} envois',
  most: 'Les {{count}} plus récents sont montrés. Il y en a peut-être d’autres, sans doute pour la même raison.',
  empty: 'Aucun envoi en échec. Tout ce qui devait partir est parti, ou part encore.',
  what: {
    mail: 'Un mail à un membre n’est pas parti',
    webhook: 'Un logiciel partenaire n’a pas été prévenu',
    notices: 'Des avis n’ont pas pu être écrits',
  },
  why: {
    unreachable: 'Le serveur en face ne répond pas.',
    refused: 'Le serveur en face a refusé.',
    unexpected: 'Une erreur s’est produite dans Passerelle.',
  },
  advice: {
    unreachable: 'Vérifiez le réseau et l’adresse de ce serveur, puis réessayez.',
    refused: 'Vérifiez le compte et le certificat auprès de ce serveur, puis réessayez.',
    unexpected: 'Regardez le journal du serveur avec cet identifiant, puis réessayez.',
  },
  since: 'Depuis',
  givenUp: 'Dernier essai',
  attempts_one: '1 essai',
  attempts_other: '{{count}} essais',
  code: 'Code : {{kind}} · {{failure}} · {{id}}',
  noFailure: 'sans détail',
  retry: 'Réessayer',
  retryOf: 'Réessayer : {{what}}',
  retried: 'L’envoi repart, à son tour.',
  discard: 'Abandonner',
  discardTitle: 'Abandonner cet envoi',
  discardText: {
    mail: 'Ce mail ne partira jamais. Les avis qu’il annonçait restent dans Passerelle.',
    webhook: 'Le logiciel partenaire ne saura jamais ce changement.',
    notices: 'Les membres concernés n’auront jamais cet avis. La mise en relation elle-même ne change pas.',
  },
  cannotUndo: 'Vous ne pourrez pas revenir en arrière.',
  discarded: 'L’envoi est abandonné.',
} as const;

export default dead;
