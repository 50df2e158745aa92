import placeKind from '@/shared/i18n/place-kind.fr';

const fr = {
  kind: placeKind,
  page: {
    title: 'Territoire',
    lead: 'Les lieux, les communes, et où en sont les mises en relation. Aucun nom de personne n’apparaît ici.',
  },
  notYours: {
    title: 'Cette page est pour la coordination du territoire',
    text: 'Elle montre des nombres et des lieux, jamais de personnes. Si vous coordonnez un territoire, demandez ce rôle à l’administration de la plateforme.',
  },
  counts: {
    title: 'Où en sont les mises en relation',
    waiting: 'attendent une réponse',
    going: 'sont suivies par un lieu',
    closed: 'sont terminées',
    stopped: 'se sont arrêtées avant',
    stoppedNote: 'Non acceptées, sans réponse ou annulées.',
    caption: 'Nombre de mises en relation par état, aujourd’hui',
    status: 'État',
    number: 'Nombre',
    empty: 'Aucune mise en relation n’a encore été envoyée dans ce territoire.',
    state: {
      SENT: 'Envoyées, en attente de réponse',
      ACCEPTED: 'Acceptées, premier contact à venir',
      IN_PROGRESS: 'En cours au lieu',
      ON_HOLD: 'En pause',
      CLOSED: 'Terminées',
      DECLINED: 'Non acceptées par le lieu',
      EXPIRED: 'Restées sans réponse',
      CANCELLED: 'Annulées',
    },
  },
  map: {
    title: 'La carte',
    label: 'Communes et lieux du territoire',
    attribution: 'Limites des communes : territoire de démonstration ou IGN',
    help: 'Choisissez un point pour voir le lieu. La liste plus bas donne les mêmes informations.',
    legend: 'Sur la carte',
    open: 'reçoit les mises en relation',
    unsure: 'par téléphone ou papier, ou à vérifier',
    full: 'complet pour le moment',
    none: 'Aucun lieu choisi.',
  },
  far: {
    title: 'Communes éloignées d’un lieu',
    intro:
      'À plus de {{km}} km à vol d’oiseau, depuis le milieu de la commune, de tout lieu qui reçoit les mises en relation. C’est une estimation.',
    none: 'Chaque commune a un lieu qui reçoit les mises en relation à moins de {{km}} km.',
    line: '{{commune}} : le plus proche est {{place}}, à {{distance}} km',
  },
  places: {
    title: 'Les lieux',
    empty: 'Aucun lieu n’est encore connu dans ce territoire. L’annuaire commence par un import.',
    caption_one: '{{count}} lieu',
    caption_other: '{{count}} lieux',
    aging_one: '{{count}} lieu n’a pas été vérifié depuis six mois.',
    aging_other: '{{count}} lieux n’ont pas été vérifiés depuis six mois.',
    old_one: '{{count}} lieu n’a pas été vérifié depuis un an.',
    old_other: '{{count}} lieux n’ont pas été vérifiés depuis un an.',
    allFresh: 'Tous les lieux ont été vérifiés depuis moins de six mois.',
    order: 'Ranger par',
    by: {
      name: 'Nom',
      commune: 'Commune',
      kind: 'Type',
      connected: 'Reçoit ici',
      verified: 'Vérification la plus ancienne',
    },
    name: 'Lieu',
    commune: 'Commune',
    kinds: 'Type',
    connected: 'Mises en relation',
    yes: 'Reçoit ici',
    no: 'Par téléphone ou papier',
    verified: 'Vérifié',
    full: 'Complet jusqu’au {{day}}',
    agingBadge: 'À vérifier',
    oldBadge: 'À vérifier sans attendre',
    phone: 'Téléphone',
    see: 'Voir la fiche',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    territory: typeof fr;
  }
}
