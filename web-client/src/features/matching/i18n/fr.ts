import equipment from '@/shared/i18n/equipment.fr';
import orientationType from '@/shared/i18n/orientation-type.fr';
import placeKind from '@/shared/i18n/place-kind.fr';
import why from './why.fr';

const fr = {
  orientationType,
  kind: placeKind,
  equipment,
  why,
  best: {
    title: 'Les lieux qui conviennent le mieux',
    lead: 'Une aide pour choisir, calculée sans rien savoir de la personne. Tous les lieux restent dans la liste plus bas.',
    whyLink: 'Pourquoi ces lieux ?',
    reasons: 'Pour ce lieu',
    against: 'À savoir avant de choisir',
    call: 'Appeler le lieu proposé {{name}} : {{phone}}',
    see: 'Voir la fiche',
    seeNamed: 'Voir la fiche du lieu proposé : {{name}}',
    estimatedInstead: 'Le calcul d’itinéraire ne répond pas : les temps de trajet sont estimés.',
    others: 'Les lieux laissés de côté, et pourquoi',
    amongNearest: 'Parmi les lieux les plus proches :',
  },
  fact: {
    TRAVEL_TIME: {
      byCar: 'À {{minutes}} min en voiture',
      onFoot: 'À {{minutes}} min à pied',
      byCarEstimated: 'À {{minutes}} min en voiture (estimé)',
      onFootEstimated: 'À {{minutes}} min à pied (estimé)',
    },
    OWN_COUNTER: 'Le guichet de l’organisme lui-même : {{words}}',
    OFFERS: 'Propose : {{words}}',
    ALSO_OFFERS: 'Parmi ses services : {{words}}',
    RECEIVES: 'Peut recevoir pour cette aide',
    FIRST_CHOICE: 'C’est son métier : {{words}}',
    OPEN_SOON: {
      now: 'Ouvert maintenant',
      today: 'Ouvre aujourd’hui à {{time}}',
      tomorrow: 'Ouvert demain à {{time}}',
      later: 'Ouvert {{day}} à {{time}}',
    },
    USUAL_DELAY: {
      sameDay: 'Répond le jour même en général',
      days_one: 'Répond en {{count}} jour ouvré en général',
      days_other: 'Répond en {{count}} jours ouvrés en général',
    },
    CAPACITY_DECLARED_one: 'Peut recevoir {{count}} personne par semaine',
    CAPACITY_DECLARED_other: 'Peut recevoir {{count}} personnes par semaine',
    CAPACITY_ESTIMATED_one: 'Peut recevoir environ {{count}} personne par semaine (estimé)',
    CAPACITY_ESTIMATED_other: 'Peut recevoir environ {{count}} personnes par semaine (estimé)',
    FREE: 'Gratuit',
    INDIVIDUAL_SUPPORT: 'Accompagnement individuel',
    IN_PERSON: 'Reçoit sur place',
    CONNECTED: 'Reçoit les mises en relation ici',
    LANGUAGE: 'Langues demandées : {{words}}',
    SPECIAL_CARE: 'Sait accueillir : {{words}}',
    EQUIPMENT: 'Matériel sur place : {{words}}',
    STEP_FREE: 'Entrée sans marche',
    FULL: 'Complet jusqu’au {{day}}',
    AWAY: 'Fermé jusqu’au {{day}}',
    VERIFIED_LONG_AGO_one: 'Vérifié il y a {{count}} mois',
    VERIFIED_LONG_AGO_other: 'Vérifié il y a {{count}} mois',
    NOT_CONNECTED: 'Ne reçoit pas de mise en relation ici : appelez',
    HOURS_UNKNOWN: 'Horaires inconnus : appelez avant d’y aller',
  },
  leftOut: {
    REACH_one: 'Un lieu plus loin',
    REACH_other: '{{count}} lieux plus loin',
    FREE_one: 'Un lieu qui n’est pas gratuit pour tous',
    FREE_other: '{{count}} lieux qui ne sont pas gratuits pour tous',
    LANGUAGES_one: 'Un lieu sans la langue demandée',
    LANGUAGES_other: '{{count}} lieux sans la langue demandée',
    SPECIAL_CARE_one: 'Un lieu qui ne dit pas savoir accueillir ce qui est demandé',
    SPECIAL_CARE_other: '{{count}} lieux qui ne disent pas savoir accueillir ce qui est demandé',
    STEP_FREE_one: 'Un lieu qui n’annonce pas d’entrée sans marche',
    STEP_FREE_other: '{{count}} lieux qui n’annoncent pas d’entrée sans marche',
    EQUIPMENT_one: 'Un lieu sans le matériel demandé',
    EQUIPMENT_other: '{{count}} lieux sans le matériel demandé',
    FARTHER_one: 'Un lieu pas comparé : beaucoup d’autres sont plus proches',
    FARTHER_other: '{{count}} lieux pas comparés : beaucoup d’autres sont plus proches',
    FULL_one: 'Un lieu complet pour le moment',
    FULL_other: '{{count}} lieux complets pour le moment',
    AWAY_one: 'Un lieu fermé pour le moment',
    AWAY_other: '{{count}} lieux fermés pour le moment',
    NOT_VERIFIED_one: 'Un lieu que personne n’a vérifié depuis six mois',
    NOT_VERIFIED_other: '{{count}} lieux que personne n’a vérifiés depuis six mois',
    RANKED_LOWER_one: 'Un lieu comparé, qui vient après les trois',
    RANKED_LOWER_other: '{{count}} lieux comparés, qui viennent après les trois',
  },
  nobody: {
    noneByCar: 'Aucun lieu à moins de {{minutes}} min en voiture n’aide pour cela.',
    noneOnFoot: 'Aucun lieu à moins de {{minutes}} min à pied n’aide pour cela.',
    noneNow: 'Aucun lieu proche ne peut recevoir en ce moment.',
    instead: 'Voici ce qui reste possible :',
    wider_one: 'Voir un lieu à {{minutes}} min au plus',
    wider_other: 'Voir {{count}} lieux à {{minutes}} min au plus',
    notWider: 'Même à {{minutes}} min, aucun lieu n’a été trouvé.',
    remote: 'Par téléphone ou en visio',
    stops: 'Un lieu qui se déplace passe bientôt',
    stop: '{{day}} à {{time}}, {{where}}',
    elsewhere: 'Aucune aide à distance et aucun passage prévu ne sont connus non plus.',
    still: 'Ces lieux aident aussi, mais pas tout de suite',
  },
  unmet: {
    button: 'Signaler qu’il manque une aide ici',
    counted:
      'Compté : l’aide cherchée, la commune et le mois. Rien sur la personne, rien sur vous. Cela montre au territoire où il manque des lieux.',
    elsewhere:
      'Il manque une aide ici ? Cette commune est dans un autre territoire que celui de votre équipe : c’est à lui de le compter.',
    thanks: 'Merci, c’est compté : une aide manque ici. Rien d’autre n’est gardé.',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    matching: typeof fr;
  }
}
