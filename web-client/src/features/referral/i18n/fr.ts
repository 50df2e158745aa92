const fr = {
  newReferral: {
    title: 'Mettre en relation',
    lead: 'Avec la personne, côte à côte. Vous pouvez vous arrêter et reprendre pendant 24 heures.',
    steps: {
      assess: 'Faire le point',
      place: 'Choisir un lieu',
      review: 'Ce qui sera envoyé',
      done: 'C’est parti',
    },
  },
  inbox: {
    title: 'File',
    lead: 'Les mises en relation reçues par vos lieux.',
    empty: 'Aucune mise en relation en attente.',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    referral: typeof fr;
  }
}
