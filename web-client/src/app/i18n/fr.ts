const fr = {
  skip: 'Aller au contenu',
  nav: {
    main: 'Navigation principale',
    home: 'Accueil',
    refer: 'Mettre en relation',
    inbox: 'File',
    agenda: 'Agenda',
    sent: 'Mes envois',
    places: 'Trouver un lieu',
    myPlaces: 'Mes lieux',
    whatBlocks: 'Ce qui bloque',
    whatBlocked: 'Ce qui a bloqué',
    bulletin: 'Le réseau du territoire',
    directory: 'Annuaire',
    territory: 'Lieux et chiffres',
    coverage: 'Carte',
    territories: 'Territoires',
    teams: 'Équipes',
    admissions: 'À admettre',
    coordinators: 'Coordonnateurs',
    deadLetters: 'Envois en échec',
    imports: 'Imports',
    whoDoesWhat: 'Qui fait quoi',
    cards: 'Fiches pratiques',
    rightBlocked: 'Un droit est bloqué',
    papers: 'Papiers à imprimer',
    group: {
      organisation: 'Organisation',
      territory: 'Territoire',
      administration: 'Administration',
      more: 'Plus',
      guidance: 'Repères',
    },
    display: 'Affichage',
    account: 'Mon compte',
  },
  demo: {
    title: 'Démonstration',
    text: 'Territoire, lieux et personnes sont inventés. N’écrivez rien de réel.',
  },
  offline: 'Vous êtes hors connexion. Ce que vous écrivez reste sur cette page.',
  waiting: {
    waiting: 'Une mise en relation attend le réseau. Gardez cette page ouverte.',
    refused: 'Une mise en relation n’a pas pu partir. Rien n’est perdu.',
    done: 'Une mise en relation est partie, le réseau est revenu.',
    otherTeam:
      'Une mise en relation d’une autre de vos équipes attend. Revenez à cette équipe pour qu’elle parte.',
    see: 'La voir',
  },
  atHand: {
    title: 'Lieux déjà chargés',
    lead: 'Pas de réseau : voici les lieux que cette page connaît. Leurs horaires et leurs places ne sont pas à jour. Appelez si vous le pouvez.',
    none: 'Pas de réseau, et cette page ne connaît encore aucun lieu. Notez le lieu sur la feuille avec la personne, ou reprenez quand le réseau revient : rien n’est perdu.',
    again: 'Chercher de nouveau',
    print: 'Imprimer une feuille à remplir',
    distance: 'à {{km}} km à vol d’oiseau',
  },
  account: {
    actingFor: 'Vous agissez pour',
    teamChanged: 'Vous agissez maintenant pour {{team}}.',
    myTeams: 'Mes équipes et absences',
    myReports: 'Mes signalements',
    myMail: 'Ce que je reçois par mail',
    signOut: 'Se déconnecter',
  },
  notices: {
    title: 'Avis',
    unread_one: '1 avis non lu',
    unread_other: '{{count}} avis non lus',
  },
  appearance: {
    title: 'Apparence',
    light: 'Claire',
    dark: 'Sombre',
    auto: 'Comme l’appareil',
  },
  language: {
    title: 'Langue',
    fr: 'Français',
    en: 'English',
  },
  welcome: {
    title: 'Un pont entre la personne et le lieu qui peut l’aider',
    lead: 'Passerelle aide les travailleurs sociaux et les médiateurs numériques d’un département à mettre une personne en relation avec le bon lieu, et à savoir ce qui s’est passé ensuite.',
    signIn: 'Se connecter',
    signInHelp: 'Vous utilisez le compte donné par votre organisation. Vous reviendrez ici ensuite.',
    find: 'Chercher un lieu qui aide, sans compte',
    how: 'Comment cela se passe',
    steps: {
      assess: {
        title: 'On fait le point ensemble',
        text: 'Quelques questions, côte à côte. On peut passer chacune d’elles.',
      },
      refer: {
        title: 'On choisit un lieu proche',
        text: 'La personne décide du lieu et de ce qui lui est transmis.',
      },
      follow: {
        title: 'On sait ce qui s’est passé',
        text: 'Le lieu répond. Sans réponse, Passerelle relance et propose d’autres lieux.',
      },
    },
    promise: {
      title: 'Ce que nous gardons',
      text: 'Le moins possible, et pas longtemps. Pas de numéro de sécurité sociale, pas de mot de passe, pas de document, aucun classement des personnes. Chaque consultation laisse une trace que la personne peut demander.',
    },
  },
  home: {
    greeting: 'Bonjour {{name}}',
  },
  withoutTeam: {
    office: {
      title: 'Ce que vous pouvez faire ici',
      text: 'Ce rôle ne donne accès à aucune mise en relation ni à aucun nom de personne.',
      territory: 'Voir le territoire',
      territories: 'Ouvrir un département',
      places: 'Trouver un lieu',
      teams: 'Voir les équipes',
    },
    role: {
      REFERRER: 'Prescription',
      MEDIATOR: 'Médiation numérique',
      ORGANISATION_MANAGER: 'Gestion d’une organisation',
      COORDINATOR: 'Coordination du territoire',
      PLATFORM_ADMIN: 'Administration de la plateforme',
      AUDITOR: 'Protection des données',
    },
  },
  session: {
    checking: 'Un instant, nous vérifions votre session.',
    endedTitle: 'Votre session est terminée',
    endedText:
      'Rien n’est perdu. Reconnectez-vous dans une nouvelle fenêtre, puis revenez ici : votre travail reprend où vous en étiez.',
    signInAgain: 'Se reconnecter',
    check: 'Reprendre mon travail',
    stillEnded: 'La session n’est pas encore rouverte. Reconnectez-vous d’abord.',
    leave: 'Quitter sans reprendre',
    soonTitle: 'Votre session va se terminer',
    soonText: 'Elle se termine à {{time}}. Souhaitez-vous continuer ?',
    stay: 'Continuer',
    renewed: 'Votre session continue.',
    openedTitle: 'Votre session est rouverte',
    openedText: 'Vous pouvez fermer cette fenêtre et reprendre votre travail.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
  },
  routeError: {
    title: 'Cette page n’a pas pu s’afficher',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    app: typeof fr;
  }
}
