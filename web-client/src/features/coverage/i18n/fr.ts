import orientationType from '@/shared/i18n/orientation-type.fr';
import explain from './explain.fr';
import project from './project.fr';

/** Who lacks which help, where and why, in the words of a meeting. */
const fr = {
  ...project,
  orientationType,
  explain,
  title: 'Carte',
  lead: 'Où l’aide manque, pour combien de personnes, pourquoi, et ce qu’un changement apporterait. Des estimations, jamais une personne.',
  notYours: {
    title: 'Cette carte n’est pas pour vous',
    text: 'Elle est pour la coordination du territoire. Elle peut partager un projet avec vous par son adresse.',
  },
  empty:
    'Ce territoire n’a pas encore de communes. Demandez à l’administration de la plateforme de les charger.',
  unknown: 'non calculable',
  beyond: 'plus de 30 min',
  minutes: '{{minutes}} min',
  people_one: '{{shown}} personne',
  people_other: '{{shown}} personnes',
  ofEqual: '{{percent}} d’une part égale',
  outOfTen: '{{value}} sur 10',
  choice: {
    help: 'Aide',
    layer: 'Sur la carte',
    beside: 'Comparer avec',
    alone: 'Rien : une seule carte',
    month: 'Mois',
    present: '{{month}} (en cours)',
  },
  layer: {
    missing: {
      name: 'Personnes sans place',
      meaning: 'Personnes estimées pour qui il ne reste pas de place, à part égale entre communes.',
    },
    share: {
      name: 'Part de ce qui serait équitable',
      meaning: 'Ce qui revient à la commune, sur ce qu’une part égale lui donnerait.',
    },
    time: { name: 'Temps jusqu’au lieu le plus proche', meaning: 'Plein ou non, dit ou estimé.' },
    people: { name: 'Personnes estimées', meaning: 'Personnes qui auraient besoin de cette aide.' },
    fragility: {
      name: 'Fragilité',
      meaning: 'Moyenne de cinq indicateurs publics de la commune, de 0 à 10.',
    },
  },
  settings: {
    title: 'Comment c’est calculé',
    catchment: 'Jusqu’où l’on va',
    WITHIN_30: '30 minutes au plus',
    WITHIN_20: '20 minutes au plus',
    mode: 'Comment l’on y va',
    CAR: 'En voiture',
    FOOT: 'Sans voiture : à pied',
    estimates: 'Places estimées',
    AS_THEY_ARE: 'Comptées telles quelles',
    HALF: 'Comptées pour moitié',
    TWICE: 'Comptées double',
    LEFT_OUT: 'Laissées de côté',
    method: 'Méthode',
    ENHANCED_TWO_STEP: 'En deux temps (habituelle)',
    THREE_STEP: 'En trois temps',
  },
  totals: {
    people_one: 'personne estimée',
    people_other: 'personnes estimées',
    peopleNote: 'Elles auraient besoin de cette aide, sur {{population}} habitants.',
    places_one: 'place par semaine',
    places_other: 'places par semaine',
    missing_one: 'personne sans place si le partage était équitable',
    missing_other: 'personnes sans place si le partage était équitable',
    far: 'Sans aucun lieu à moins de 20 minutes : {{far20}}. À moins de 30 minutes : {{far30}}.',
    estimated_one: '{{shown}} lieu sur {{places}} : capacité estimée.',
    estimated_other: '{{shown}} lieux sur {{places}} : capacité estimée.',
    silent_one: '{{shown}} n’a rien dit : il compte comme proche, mais pour aucune place.',
    silent_other: '{{shown}} n’ont rien dit : ils comptent comme proches, mais pour aucune place.',
    noPlace: 'Non calculable : aucun lieu du territoire ne donne cette aide.',
    notComputable: 'Non calculable : aucun lieu n’a dit combien de personnes il peut recevoir.',
    neighbour:
      '{{name}} : ses lieux ne sont pas chargés. Près de cette limite, les chiffres sont trop sombres.',
    onFoot: 'Sans voiture, c’est à pied : les bus et les trains ne sont pas connus.',
    timesEstimated: 'Les temps de trajet sont estimés.',
  },
  map: {
    skip: 'Passer au tableau',
    without: 'Non calculable : aucun lieu n’a dit combien de personnes il peut recevoir.',
    noOutlines: 'Les contours des communes ne sont pas chargés : le tableau donne tous les chiffres.',
    attribution: 'Contours : IGN, INSEE',
    label: 'Carte des communes : {{layer}}',
    legend: 'Légende',
    communes_one: '({{count}} commune)',
    communes_other: '({{count}} communes)',
  },
  class: {
    none: 'aucune personne',
    same: 'sans changement',
    people: 'de {{from}} à {{to}} personnes',
    shareBelow: 'moins de {{to}} d’une part égale',
    share: 'de {{from}} à moins de {{to}}',
    shareFull: 'une part égale ou plus',
    timeWithin: '{{to}} minutes ou moins',
    time: 'de {{from}} à {{to}} minutes',
    timeBeyond: 'plus de {{from}} minutes',
    fragility: 'de {{from}} à moins de {{to}}',
    fragilityMost: '{{from}} ou plus',
    gain: 'y gagne : {{people}} de moins sans place',
    loss: 'y perd : {{people}} de plus sans place',
  },
  table: {
    title: 'Les mêmes chiffres en tableau',
    which: 'Tableau à montrer',
    communes: 'Communes',
    epcis: 'Intercommunalités',
    communesCaption: 'Communes du territoire. Choisissez-en une pour comprendre son chiffre.',
    epcisCaption: 'Intercommunalités (EPCI) : sommes de leurs communes',
    sortBy: 'Trier par',
    order: {
      name: 'Nom',
      missing: 'Personnes sans place',
      share: 'Part équitable',
      time: 'Temps de trajet',
      people: 'Personnes estimées',
      fragility: 'Fragilité',
      population: 'Habitants',
    },
    name: 'Commune',
    epci: 'Intercommunalité',
    missing: 'Sans place',
    share: 'Part équitable',
    time: 'Lieu le plus proche',
    people: 'Estimées',
    fragility: 'Fragilité',
    beyond20: 'À plus de 20 min',
    estimated: '{{value}} (estimé)',
    explain: '{{name}} : comprendre son chiffre',
    all_one: 'Voir tout ({{count}} commune)',
    all_other: 'Voir tout ({{count}} communes)',
    noEpci: 'Aucune intercommunalité n’est connue pour ces communes.',
  },
  indicator: {
    POVERTY_RATE: 'Sous le seuil de pauvreté :',
    AGED_65_AND_OVER: '65 ans et plus :',
    LOW_DIPLOMA: 'Sans diplôme ou avec un premier diplôme :',
    SINGLE_HOUSEHOLDS: 'Ménages d’une personne :',
    WITHOUT_FAST_BROADBAND: 'Logements sans haut débit :',
    WITHOUT_4G: 'Surface sans 4G :',
    RURAL_REVITALISATION: 'Zone de revitalisation rurale :',
  },
  method: {
    title: 'La méthode en quatre lignes',
    need: 'Personnes : {{part}} des habitants ont besoin d’aide pour le numérique, plus là où la fragilité est forte.',
    needSource: 'Source : INSEE Première n° 1953, juin 2023.',
    fragility:
      'Fragilité : débit, 4G, âge, diplôme et pauvreté. Un chiffre sous secret statistique est estimé et marqué.',
    fragilitySource: 'Sources : ARCEP, recensement et Filosofi (INSEE).',
    places:
      'Places : ce que chaque lieu dit recevoir par semaine. Sinon une estimation, d’après ses horaires et son type.',
    share:
      'Partage : un lieu compte en entier à 10 minutes, pour 68 % à 20, pour 22 % à 30, et plus du tout au-delà.',
    shareSource: 'Source : Luo et Qi, Health & Place, 2009.',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    coverage: typeof fr;
  }
}
