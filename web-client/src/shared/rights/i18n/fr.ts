const fr = {
  code: {
    title: 'Le code de la personne',
    lead: 'Avec ce code, sans compte, la personne voit où en est sa demande, qui l’a regardée, et peut tout arrêter.',
    give: 'Donner un code',
    another: 'Donner un autre code',
    anotherHelp: 'La feuille est perdue ? Un nouveau code rend l’ancien sans effet.',
    write: 'À recopier sur la feuille de la personne, ou à lui lire par groupes de quatre :',
    page: 'La page à ouvrir : {{address}}',
    once: 'Ce code ne sera plus affiché après cette page. Vous pourrez en donner un autre.',
  },
  feedback: {
    title: 'Comment ça s’est passé, pour la personne',
    none: 'Rien n’a été dit pour l’instant.',
    ask: 'La personne vous en a parlé ? Notez sa réponse :',
    byPerson: 'Dit par la personne le {{day}}.',
    byReferrer: 'Dit par la personne, noté par votre équipe le {{day}}.',
    private: 'Le lieu ne voit pas cette réponse.',
    change: 'Noter une autre réponse',
    answer: {
      HELPED: 'Ça l’a aidée',
      PARTLY_HELPED: 'Ça l’a aidée en partie',
      NOT_HELPED: 'Ça ne l’a pas aidée',
      NO_NEWS: 'Elle n’a pas eu de nouvelles',
      DID_NOT_GO: 'Elle n’y est pas allée',
    },
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    rights: typeof fr;
  }
}
