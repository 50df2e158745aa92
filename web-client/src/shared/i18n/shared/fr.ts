import { procedureBody, procedureTopic } from '../procedure.fr';
const fr = {
  action: {
    cancel: 'Ne rien changer',
    close: 'Fermer',
    continue: 'Continuer',
    back: 'Revenir en arrière',
    retry: 'Réessayer',
    reload: 'Recharger la page',
    home: 'Revenir à l’accueil',
  },
  copy: {
    done: 'C’est copié. Vous pouvez le coller où vous voulez.',
    byHand: 'La copie n’est pas possible ici. Sélectionnez le texte et copiez-le.',
  },
  procedure: {
    topic: 'C’est à quel sujet ?',
    topicHint: 'Facultatif. Cela suffit pour trouver le bon guichet.',
    body: 'Pour quel organisme ?',
    bodyHint: 'Facultatif. Si vous le connaissez.',
    unsaid: 'Je ne précise pas',
    topics: procedureTopic,
    bodies: procedureBody,
  },
  state: {
    loading: 'Chargement en cours',
    refreshing: 'Mise à jour en cours',
    choose_many_one: 'Une réponse au plus.',
    choose_many_other: 'Jusqu’à {{count}} réponses.',
  },
  form: {
    summaryTitle_one: 'Il reste une chose à corriger',
    summaryTitle_other: 'Il reste {{count}} choses à corriger',
    summaryHelp: 'Votre texte est gardé. Choisissez une ligne pour aller à l’endroit voulu.',
  },
  steps: {
    ofReferral: {
      assess: 'Faire le point',
      place: 'Choisir un lieu',
      review: 'Ce qui sera envoyé',
      done: 'C’est parti',
    },
    name: 'Étapes',
    progress: 'Étape {{current}} sur {{total}}',
    done: 'fait',
    current: 'en cours',
  },
  timeline: {
    empty: 'Rien ne s’est encore passé.',
    next: 'Ensuite',
    by: 'par {{author}}',
  },
  date: {
    at: '{{day}} à {{time}}',
    withRelative: '{{date}} ({{relative}})',
  },
  commune: {
    none: 'Aucune commune trouvée. Vérifiez le nom, ou essayez le code postal.',
    noneAtHand:
      'Pas de réseau : cette commune n’est pas parmi celles que la page connaît déjà. Essayez une commune voisine.',
    nearly: 'Ce nom n’est pas connu tel quel. Vouliez-vous dire :',
    found_one: 'Une commune proposée.',
    found_other: '{{count}} communes proposées.',
  },
  map: {
    name: 'Carte',
    loading: 'La carte arrive.',
    failed: 'La carte ne peut pas s’afficher ici. La liste donne les mêmes informations.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    help: 'La liste donne les mêmes informations.',
    areasHelp:
      '{{label}}. Les flèches vont d’une commune à l’autre, Entrée explique, Échap quitte. Le tableau donne les mêmes informations.',
    keys: 'Flèches : d’une commune à l’autre. Entrée : comprendre. Échap : quitter. + et - : zoomer.',
  },
  paper: {
    ready: 'C’est prêt : {{name}}, dans les téléchargements.',
  },
  problem: {
    allowed: 'Ce qui est possible maintenant : {{commands}}.',
    // By problem type: what happened, then what to do.
    bySlug: {
      network: {
        title: 'La connexion est coupée',
        advice: 'Votre texte est gardé sur cette page. Attendez un instant, puis réessayez.',
      },
      unknown: {
        title: 'Quelque chose n’a pas marché',
        advice: 'Votre texte est gardé. Réessayez. Si cela recommence, prévenez votre responsable.',
      },
      'invalid-request': {
        title: 'Une information est à corriger',
        advice: 'Votre texte est gardé. Regardez les points signalés.',
      },
      'acting-team-required': {
        title: 'Il faut dire pour quelle équipe vous agissez',
        advice: 'Choisissez votre équipe dans le menu de votre compte, puis réessayez.',
      },
      'acting-team-refused': {
        title: 'Vous ne faites plus partie de cette équipe',
        advice: 'Choisissez une autre équipe dans le menu de votre compte.',
      },
      'not-your-side': {
        title: 'Cette action revient à l’autre équipe',
        advice: 'Vous pouvez suivre la suite sur cette page.',
      },
      'not-found': {
        title: 'Rien n’est visible pour vous à cette adresse',
        advice:
          'Cela n’existe pas, n’existe plus, ou appartient à une autre équipe. Vérifiez pour quelle équipe vous agissez.',
      },
      'command-not-allowed': {
        title: 'La situation a changé',
        advice:
          'Quelqu’un a agi pendant que vous écriviez. Votre texte est gardé. Regardez où en est la mise en relation.',
      },
      'place-not-connected': {
        title: 'Ce lieu ne reçoit pas encore de mise en relation ici',
        advice: 'Appelez-le ou donnez la feuille à la personne, puis notez sa réponse.',
      },
      'place-away': {
        title: 'Ce lieu est fermé en ce moment, un autre prend le relais',
        advice:
          '{{takenOverByName}} prend le relais. Proposez ce lieu à la personne : son accord vaut pour un seul lieu.',
      },
      'already-done': {
        title: 'C’est déjà fait',
        advice: 'Il n’y a rien à refaire. Regardez où en est la mise en relation.',
      },
      'own-case': {
        title: 'Cette décision vous concerne',
        advice:
          'Une autre personne doit la prendre : quelqu’un d’autre qui gère l’organisation, par exemple.',
      },
      'code-unknown': {
        title: 'Ce code n’est pas connu',
        advice: 'Comparez-le signe par signe avec la personne qui l’a donné.',
      },
      'invitation-over': {
        title: 'Ce code ne marche plus',
        advice: 'Il a été utilisé, repris, ou a plus de 14 jours. Demandez-en un autre.',
      },
      'claimed-by-colleague': {
        title: 'Votre collègue s’en occupe déjà',
        advice: 'Parlez-en ensemble. En cas d’absence, vous pouvez reprendre.',
      },
      'last-member': {
        title: 'Plus personne ne répondrait à ce lieu',
        advice: 'Faites d’abord entrer quelqu’un d’autre, ou confirmez.',
      },
      'last-manager': {
        title: 'Plus personne ne gérerait cette organisation',
        advice: 'Faites d’abord entrer une autre personne qui la gère.',
      },
      'similar-organisation': {
        title: 'Une organisation semblable est déjà dans le réseau',
        advice: 'Comparez-les avant de décider. Avec le même SIRET, c’est la même.',
      },
      'stale-version': {
        title: 'La mise en relation a changé pendant que vous écriviez',
        advice: 'Voici sa dernière version. Votre texte est gardé. Relisez, puis réessayez.',
      },
      'import-status': {
        title: 'Cet import n’en est plus là',
        advice: 'Quelqu’un a agi pendant que vous regardiez. Rien n’a été fait deux fois.',
      },
      'unreadable-file': {
        title: 'Le fichier ne peut pas être lu',
        advice: 'Rien n’a changé. Enregistrez-le de nouveau en .xlsx ou .csv, puis réessayez.',
      },
      'request-too-large': {
        title: 'C’est trop long ou trop lourd',
        advice: 'Raccourcissez le texte, ou choisissez un fichier de moins de 64 Mo, puis réessayez.',
      },
      'rule-not-met': {
        title: 'Il manque quelque chose',
        advice: 'Votre texte est gardé. Regardez ce qui est demandé, puis réessayez.',
      },
      'load-running': {
        title: 'Ce département est déjà en cours de chargement',
        advice: 'Attendez que ce chargement se termine : son avancée est sur cette page.',
      },
      'reference-refused': {
        title: 'Ces données ne peuvent pas être chargées telles quelles',
        advice: 'Rien n’a changé. Vérifiez le numéro du département et les fichiers.',
      },
      'idempotency-key-reused': {
        title: 'Cet envoi a déjà servi',
        advice: 'Rechargez la page pour voir ce qui est parti, puis recommencez si besoin.',
      },
      'trace-unavailable': {
        title: 'Passerelle ne peut pas noter cette action',
        advice: 'Sans trace, rien n’est fait ni montré. Votre texte est gardé. Réessayez dans un instant.',
      },
    },
    byStatus: {
      '400': {
        title: 'Une information n’est pas comprise',
        advice: 'Votre texte est gardé. Vérifiez ce qui est écrit, puis réessayez.',
      },
      '401': {
        title: 'Votre session est terminée',
        advice: 'Reconnectez-vous : votre texte est gardé.',
      },
      '403': {
        title: 'Vous n’avez pas accès à cette action',
        advice: 'Si vous en avez besoin pour votre travail, demandez à la personne qui gère votre équipe.',
      },
      '404': {
        title: 'Cette page n’existe pas, ou plus',
        advice: 'Vérifiez l’adresse, ou revenez à l’accueil.',
      },
      '409': {
        title: 'La situation a changé',
        advice:
          'Quelqu’un a agi pendant que vous écriviez. Votre texte est gardé. Regardez où en est la mise en relation.',
      },
      '412': {
        title: 'La page n’était plus à jour',
        advice: 'Voici la dernière version. Votre texte est gardé. Relisez, puis réessayez.',
      },
      '415': {
        title: 'Une information n’est pas comprise',
        advice: 'Rechargez la page, puis réessayez.',
      },
      '422': {
        title: 'Une information est à corriger',
        advice: 'Votre texte est gardé. Regardez les points signalés.',
      },
      '428': {
        title: 'La page n’était plus à jour',
        advice: 'Rechargez la page, puis réessayez.',
      },
      '429': {
        title: 'Trop de demandes à la fois',
        advice: 'Attendez une minute, puis réessayez. Votre texte est gardé.',
      },
      '503': {
        title: 'Passerelle ne peut pas répondre pour le moment',
        advice: 'Votre texte est gardé. Attendez un instant, puis réessayez.',
      },
    },
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    shared: typeof fr;
  }
}
