/** The published weights as one would explain them to a colleague; the figures themselves come with the answer. */
const why = {
  title: 'Pourquoi ces lieux ?',
  lead: 'Les trois lieux proposés suivent des règles écrites, les mêmes partout. Version {{version}}.',
  back: 'Revenir',
  ruleTitle: 'La règle',
  rule: 'Chaque fait connu sur un lieu lui ajoute des points, ou lui en enlève. Le lieu qui a le plus de points vient en premier.',
  tolerance:
    'Deux lieux à {{points}} points ou moins l’un de l’autre se valent : celui qui n’a pas été proposé en premier depuis le plus longtemps passe devant.',
  person:
    'De la personne, seule la commune compte. Les filtres que vous choisissez comptent aussi. Rien de la recherche n’est gardé.',
  caution:
    'Ces points sont des jugements, pas des mesures. Ils disent ce que nous dirions à un collègue, et seront corrigés avec les résultats du réseau. Le choix revient à la personne.',
  forTitle: 'Ce qui compte pour un lieu',
  againstTitle: 'Ce qui compte contre un lieu',
  firstTitle: 'Les maisons dont c’est le métier',
  countersTitle: 'Les guichets des organismes',
  points_one: '{{count}} point',
  points_other: '{{count}} points',
  always: '{{points}}.',
  scale: '{{points}} pour {{whole}}, rien pour {{nothing}}, et en proportion entre les deux.',
  partly: '{{words}} (à {{percent}} %)',
  first: '{{help}} : {{words}}',
  counter: '{{words}}, pour : {{help}}',
  topics: 'Quand on connaît le sujet et pas l’organisme, voici celui qui décide :',
  topic: '{{topic}} : {{body}}',
  unit: {
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    days_one: '{{count}} jour',
    days_other: '{{count}} jours',
    'working days_one': '{{count}} jour ouvré',
    'working days_other': '{{count}} jours ouvrés',
    'people a week_one': '{{count}} personne par semaine',
    'people a week_other': '{{count}} personnes par semaine',
    months_one: '{{count}} mois',
    months_other: '{{count}} mois',
  },
  fact: {
    TRAVEL_TIME: {
      name: 'Le trajet',
      because: 'Un lieu proche est un lieu où l’on va.',
    },
    OWN_COUNTER: {
      name: 'Le guichet de l’organisme',
      because: 'L’organisme qui décide du droit peut aussi le débloquer.',
    },
    COMPETENT: {
      name: 'Le lieu se dit compétent pour cette commune',
      because: 'Un guichet qui ne le dit pas peut renvoyer la personne ailleurs.',
    },
    OFFERS: {
      name: 'Le lieu propose cette aide',
      because: 'Il le dit lui-même sur sa fiche.',
    },
    ALSO_OFFERS: {
      name: 'Un de ses services aide à cela',
      because: 'Le service est décrit à part ; la fiche du lieu ne le dit pas.',
    },
    RECEIVES: {
      name: 'Le lieu peut recevoir pour cette aide',
      because: 'C’est moins que de la proposer.',
    },
    FIRST_CHOICE: {
      name: 'C’est le métier de la maison',
      because: 'Une maison dont c’est le métier vaut une demi-heure de route.',
    },
    OPEN_SOON: {
      name: 'Le lieu ouvre bientôt',
      because: 'Une réponse aujourd’hui vaut quelques minutes de route de plus.',
    },
    USUAL_DELAY: {
      name: 'Le lieu répond vite',
      because: 'Seulement quand assez de réponses permettent de le dire.',
    },
    CAPACITY_DECLARED: {
      name: 'Il a de la place, selon le lieu',
      because: 'Le lieu dit combien de personnes il peut recevoir.',
    },
    CAPACITY_ESTIMATED: {
      name: 'Il a de la place, selon notre estimation',
      because: 'Une estimation peut se tromper de moitié : elle compte moitié moins.',
    },
    FREE: {
      name: 'Gratuit',
      because: 'Ce qui ne coûte rien peut être proposé à tout le monde.',
    },
    INDIVIDUAL_SUPPORT: {
      name: 'Accompagnement individuel',
      because: 'Faire ensemble se fait à deux.',
    },
    IN_PERSON: {
      name: 'Le lieu reçoit sur place',
      because: 'Tout le monde ne vit pas sur un écran.',
    },
    CONNECTED: {
      name: 'Le lieu reçoit les mises en relation ici',
      because: 'Vous saurez ce qu’elle devient.',
    },
    LANGUAGE: {
      name: 'Une langue demandée y est parlée',
      because: 'Seulement si vous l’avez demandé.',
    },
    SPECIAL_CARE: {
      name: 'Le lieu sait accueillir ce que vous avez demandé',
      because: 'Seulement si vous l’avez demandé.',
    },
    EQUIPMENT: {
      name: 'Le matériel demandé est là',
      because: 'Seulement si vous l’avez demandé.',
    },
    STEP_FREE: {
      name: 'Entrée sans marche',
      because: 'Seulement si vous l’avez demandé.',
    },
    FULL: {
      name: 'Le lieu est complet',
      because:
        'Il vient après ceux qui peuvent recevoir, mais il reste : dans dix jours, c’est mieux que rien.',
    },
    AWAY: {
      name: 'Le lieu est fermé pour le moment',
      because: 'Comme un lieu complet.',
    },
    VERIFIED_LONG_AGO: {
      name: 'Personne n’a vérifié le lieu depuis longtemps',
      because: 'À partir de six mois. Un trajet pour rien est la pire des réponses.',
    },
    NOT_CONNECTED: {
      name: 'Le lieu ne reçoit pas de mise en relation ici',
      because: 'Il faut l’appeler, puis demander ce qui s’est passé.',
    },
    HOURS_UNKNOWN: {
      name: 'Les horaires ne sont pas connus',
      because: 'Il faut appeler avant d’y aller.',
    },
  },
} as const;

export default why;
