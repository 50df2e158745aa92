import placeKind from '@/shared/i18n/place-kind.fr';
import delays from './delays.fr';

const fr = {
  kind: placeKind,
  delays,
  page: {
    title: 'Territoire',
    figures: 'Voir les chiffres',
    lead: 'Les lieux et les communes. Les mises en relation sont dans « Voir les chiffres ». Aucun nom de personne n’apparaît ici.',
  },
  notYours: {
    title: 'Cette page est pour la coordination du territoire',
    text: 'Elle montre des nombres et des lieux, jamais de personnes. Si vous coordonnez un territoire, demandez ce rôle à l’administration de la plateforme.',
  },
  territories: {
    title: 'Territoires',
    lead: 'Les départements ouverts ici, et d’où viennent leurs communes. Aucun nom de personne n’apparaît.',
    notYours: {
      title: 'Cette page est pour l’administration de la plateforme',
      text: 'Elle ouvre des départements et met leurs communes à jour. Si votre département manque, demandez à l’administration de la plateforme.',
    },
    list: 'Les départements ouverts',
    empty: 'Aucun département n’est encore ouvert. Chargez le premier ci-dessus.',
    caption_one: '{{count}} département',
    caption_other: '{{count}} départements',
    name: 'Département',
    nameAndCode: '{{name}} ({{code}})',
    communes: 'Communes',
    outlines_one: '{{number}} contour',
    outlines_other: '{{number}} contours',
    indicators: 'Indicateurs',
    noIndicators: 'Aucun. Ils se chargent depuis un fichier.',
    indicatorStates: '{{known}} connus, {{secret}} sous secret statistique, {{missing}} absents',
    load: 'Dernier chargement',
    fictional: 'Inventé, pour la démonstration',
    neverLoaded: 'Date inconnue',
    running: 'En cours',
    loaded: 'Réussi le',
    failed: 'Sans effet, le',
  },
  load: {
    title: 'Charger un département',
    code: {
      label: 'Numéro du département',
      hint: 'Par exemple 33, 2A ou 974.',
      error: 'Écrivez le numéro du département : deux ou trois signes, par exemple 33, 2A ou 974.',
    },
    source: {
      legend: 'D’où viennent les communes ?',
      API_GEO: 'De l’API Géo, le service de l’État',
      apiGeoDetail: 'Communes et contours à jour. C’est le plus simple.',
      FILES: 'De mes fichiers',
      filesDetail: 'Si l’API Géo ne répond pas, ou pour compléter.',
    },
    part: {
      communes: {
        label: 'Communes',
        hint: 'Tableau CSV avec les colonnes insee, nom, population, lat, lon, codes_postaux. Il peut être compressé (.gz).',
      },
      outlines: {
        label: 'Contours (facultatif)',
        hint: 'Fichier GeoJSON. Sans lui, les contours déjà là restent.',
      },
      indicators: {
        label: 'Indicateurs (facultatif)',
        hint: 'Tableau CSV avec la colonne insee et une colonne par indicateur. L’API Géo n’en a pas. Sans lui, ceux déjà là restent.',
      },
    },
    files: {
      error: 'Choisissez au moins un fichier.',
    },
    fault: {
      cell: 'la ligne {{line}}, colonne « {{column}} », ne se lit pas. Corrigez-la, puis choisissez le fichier à nouveau.',
      line: 'la ligne {{line}} ne se lit pas. Corrigez-la, puis choisissez le fichier à nouveau.',
      file: 'ce fichier ne se lit pas. Vérifiez que c’est le bon, puis choisissez-le à nouveau.',
    },
    vintage: {
      label: 'Date des données (facultatif)',
      hint: 'Telle qu’elle sera affichée, par exemple 2026.',
    },
    send: 'Charger ce département',
    begun: 'Le chargement du {{code}} a commencé. Son avancée est plus bas.',
    next: 'Cela prend environ une minute. Tout est chargé, ou rien ne change. Charger à nouveau met à jour.',
  },
  outcome: {
    title: 'Dernier chargement du {{code}}',
    never:
      'Ce département n’a pas encore été chargé. Choisissez d’où viennent ses communes, puis « Charger ce département ».',
    step: {
      WAITING: 'Un autre chargement se termine. Celui-ci vient ensuite.',
      READING: 'Lecture des communes et des contours…',
      WRITING: 'Enregistrement…',
      ENDED: 'Terminé.',
    },
    leave: 'Vous pouvez quitter cette page : le chargement continue. Son résultat restera ici.',
    done: 'Chargé',
    same: 'Rien de nouveau : tout était déjà à jour',
    failed: 'Rien n’a changé',
    source: 'source : {{source}}',
    vintage: 'données de : {{vintage}}',
    created: 'communes ajoutées',
    updated: 'communes mises à jour',
    unchanged: 'communes inchangées',
    replaced: 'communes réunies à une autre',
    noWarning: 'Aucun point à vérifier.',
    warnings: 'À vérifier quand vous pourrez :',
    andOthers_one: 'et {{count}} autre',
    andOthers_other: 'et {{count}} autres',
    concerned: 'Concerné : {{list}}.',
  },
  warning: {
    OUTLINE_MISSING_one:
      '{{number}} commune n’a pas de contour : elle n’apparaît pas en surface sur la carte.',
    OUTLINE_MISSING_other:
      '{{number}} communes n’ont pas de contour : elles n’apparaissent pas en surface sur la carte.',
    POINT_OUTSIDE_OUTLINE_one: '{{number}} commune a son point à plus de 100 mètres de son contour.',
    POINT_OUTSIDE_OUTLINE_other: '{{number}} communes ont leur point à plus de 100 mètres de leur contour.',
    POPULATION_MISSING_one: '{{number}} commune n’a pas de population connue.',
    POPULATION_MISSING_other: '{{number}} communes n’ont pas de population connue.',
    POSTCODE_MISSING_one: '{{number}} commune n’a pas de code postal : on la trouve par son nom.',
    POSTCODE_MISSING_other: '{{number}} communes n’ont pas de code postal : on les trouve par leur nom.',
    INDICATORS_MISSING_one: '{{number}} commune n’a pas d’indicateur. Chargez un fichier d’indicateurs.',
    INDICATORS_MISSING_other: '{{number}} communes n’ont pas d’indicateur. Chargez un fichier d’indicateurs.',
    OUTLINE_OF_UNKNOWN_COMMUNE_one: '{{number}} contour ne correspond à aucune commune d’aujourd’hui.',
    OUTLINE_OF_UNKNOWN_COMMUNE_other: '{{number}} contours ne correspondent à aucune commune d’aujourd’hui.',
    INDICATORS_OF_UNKNOWN_COMMUNE_one:
      'Les indicateurs de {{number}} commune qui n’existe plus ont été laissés de côté.',
    INDICATORS_OF_UNKNOWN_COMMUNE_other:
      'Les indicateurs de {{number}} communes qui n’existent plus ont été laissés de côté.',
  },
  refusal: {
    API_GEO_SILENT: {
      title: 'L’API Géo n’a pas répondu.',
      advice: 'Réessayez dans quelques minutes, ou chargez un fichier.',
    },
    API_GEO_UNREADABLE: {
      title: 'L’API Géo a répondu autre chose que prévu.',
      advice: 'Chargez un fichier, et prévenez les personnes qui entretiennent Passerelle.',
    },
    UNKNOWN_TERRITORY: {
      title: 'Aucun département n’a ce numéro.',
      advice: 'Vérifiez le numéro, puis réessayez.',
    },
    FICTIONAL_TERRITORY: {
      title: 'Ce territoire est inventé, pour la démonstration.',
      advice: 'Rien de réel ne peut y être chargé.',
    },
    FILE_UNREADABLE: {
      title: 'Un fichier ne se lit pas.',
      advice: 'Vérifiez que c’est le bon, puis chargez-le à nouveau.',
    },
    NO_COMMUNE_OF_TERRITORY: {
      title: 'Aucune commune de ce département n’a été trouvée.',
      advice: 'Vérifiez le numéro du département et le fichier.',
    },
    NO_COMMUNES_YET: {
      title: 'Ce département n’a pas encore de communes.',
      advice: 'Chargez d’abord ses communes, depuis l’API Géo ou un fichier.',
    },
    VANISHED_COMMUNES: {
      title: 'Des communes déjà là manquent dans ces données, et on ne sait pas ce qu’elles sont devenues.',
      advice: 'Le fichier est peut-être incomplet. Vérifiez-le, ou chargez depuis l’API Géo.',
    },
    IN_ANOTHER_TERRITORY: {
      title: 'Des communes de ces données sont déjà dans un autre département.',
      advice: 'Vérifiez le numéro du département et le fichier.',
    },
    INTERRUPTED: {
      title: 'Le chargement a été interrompu.',
      advice: 'Chargez ce département à nouveau.',
    },
    UNEXPECTED: {
      title: 'Le chargement n’a pas marché, de notre côté.',
      advice: 'Réessayez. Si cela recommence, prévenez les personnes qui entretiennent Passerelle.',
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
