const words = {
  unfold: 'Dire au lieu ce qui aide à bien accueillir la personne (facultatif)',
  legend: 'Ce que la personne veut bien dire au lieu (facultatif)',
  hint: 'Pour être bien accueillie. Lisez chaque ligne ensemble, cochez seulement celles qu’elle accepte.',
  seen: 'Pour bien accueillir',
  agreed: 'La personne a accepté de vous dire :',
  word: {
    ACCESS_NONE: 'Elle n’a pas internet pour l’instant',
    ACCESS_LIMITED: 'Elle a internet en partie : sur un téléphone, ou sur un appareil partagé',
    WITH_SUPPORT: 'Elle fait ses démarches en ligne avec quelqu’un à côté',
    NOT_ALONE_YET: 'Elle n’a pas encore fait de démarche en ligne sans aide',
    PAPERWORK_SOMETIMES_HELP: 'Pour les papiers, un peu d’aide lui est parfois utile',
    PAPERWORK_HELP_NEEDED: 'Pour les papiers, elle préfère qu’on explique à voix haute',
    SUPPORT_AVAILABLE: 'Elle peut venir avec quelqu’un de son choix',
    SUPPORT_PARTIAL: 'Elle peut parfois venir avec quelqu’un',
    SUPPORT_NONE: 'Elle viendra seule',
  },
} as const;

export default words;
