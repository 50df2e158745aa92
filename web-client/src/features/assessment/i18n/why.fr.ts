// The published rules as sentences: every code of the questionnaire that is not a text of its own.
const why = {
  title: 'Pourquoi ces propositions ?',
  lead: 'Voici toutes les règles de « Faire le point », version {{version}}. Passerelle les suit une à une, et rien d’autre. Elles proposent. Vous choisissez.',
  honest:
    'Ces questions ont été écrites avec bon sens. Aucune étude ne les a validées. Elles ne notent et ne classent personne.',
  notKept:
    'Les réponses ne sont pas gardées. Si vous faites une mise en relation, seuls l’aide choisie, les besoins, l’urgence et la raison du choix y sont repris.',
  back: 'Revenir à « Faire le point »',
  main: 'D’abord, une proposition principale',
  mainLead: 'On lit les règles de haut en bas. La première qui convient donne la proposition.',
  asked: 'Ensuite, ce qui a été demandé',
  askedLead: 'Ce que la personne demande n’est jamais oublié. Une aide n’est jamais proposée deux fois.',
  whileFewer: 'Enfin, jusqu’à {{count}} propositions',
  whileFewerLead: 'S’il reste de la place, on lit aussi ces règles.',
  onlyAlone: '« {{types}} » n’est proposé que seul.',
  words: 'Les mots des règles',
  wordsLead: 'Ce que chaque mot veut dire, d’après les réponses.',
  otherwise: 'Sinon, on ne sait pas, et on n’invente rien.',
  advice: 'Les conseils à côté',
  rule: 'Règle {{rule}}',
  if: 'Si {{condition}} :',
  always: 'Sinon, toujours :',
  propose: 'on propose « {{type}} ».',
  also: 'S’il reste de la place, si {{condition}}, aussi « {{type}} » (règle {{rule}}).',
  alsoAlways: 'S’il reste de la place, aussi « {{type}} » (règle {{rule}}).',
  because: 'Raison donnée : {{grounds}}.',
  ground: {
    answer: 'la réponse à « {{question}} »',
    cause: 'la réponse qui dit : {{dimension}}',
    habit: 'l’habitude de proposer aussi de faire ensemble',
    note: 'trop peu de réponses',
  },
  condition: {
    in: 'la réponse à « {{question}} » est {{answers}}',
    inSeveral: 'une des réponses à « {{question}} » est {{answers}}',
    only: 'la seule réponse à « {{question}} » est {{answers}}',
    empty: 'la question « {{question}} » est passée',
    listed: '{{types}} est déjà proposé',
    not: 'il n’est pas vrai que {{condition}}',
    except: '{{condition}}, sauf si {{excepted}}',
    and: ', et ',
    or: ' ou ',
  },
  named: {
    ONLY_SOMETHING_ELSE: 'la personne veut seulement parler d’autre chose',
    ADMINISTRATION: 'il y a peut-être une démarche à faire',
    AT_RISK: 'un droit est bloqué ou va l’être bientôt',
    NO_INTERNET_HERE: 'internet est impossible là où est la personne',
    PAPERS_ARE_HARD: 'la personne préfère de l’aide pour les papiers, ou une autre langue',
    ANYTHING_ELSE: 'la personne veut parler d’autre chose, dit à la fin',
    CHOSE_PAPER: 'la personne a choisi le papier, le téléphone ou le guichet',
  },
  dimension: {
    urgency: 'le temps qui reste',
    access: 'l’accès à internet',
    autonomy: 'la dernière démarche',
    paperwork: 'les papiers',
    support: 'l’entourage',
  },
  value: {
    urgency: {
      AT_RISK: 'il reste sept jours ou moins',
      SOON: 'il reste un mois',
      NONE: 'il n’y a pas de date à respecter',
    },
    access: {
      BLOCKED_BY_PLACE: 'internet est impossible dans ce lieu',
      NONE: 'il n’y a pas d’accès à internet pour l’instant',
      LIMITED: 'l’accès à internet est partiel',
      OK: 'il y a un ordinateur et internet',
    },
    autonomy: {
      ALONE: 'la dernière démarche a été faite sans aide',
      WITH_SUPPORT: 'la dernière démarche a été faite avec quelqu’un à côté',
      NOT_ALONE_YET:
        'la dernière démarche a été faite par quelqu’un, s’est bloquée, ou n’a pas encore eu lieu',
    },
    paperwork: {
      EASY: 'les papiers sont faciles',
      SOMETIMES_HELP: 'les papiers demandent parfois de l’aide',
      HELP_NEEDED: 'les papiers demandent de l’aide',
      OTHER_LANGUAGE: 'les papiers sont plus faciles dans une autre langue',
    },
    support: {
      AVAILABLE: 'quelqu’un peut aider',
      PARTIAL: 'quelqu’un peut aider de temps en temps',
      NONE: 'personne ne peut aider en ce moment',
      NOT_RELATIVES: 'la personne garde cela pour elle',
    },
  },
} as const;

export default why;
