import orientationType from '@/shared/i18n/orientation-type.fr';
import { procedureBody, procedureTopic } from '@/shared/i18n/procedure.fr';
import why from './why.fr';

const fr = {
  orientationType,
  procedureBody,
  procedureTopic,
  title: 'Faire le point ensemble',
  quote: '« {{text}} »',
  asking: {
    progress: 'Question {{current}} sur {{total}}',
    last: 'Pour finir',
    several: 'Plusieurs réponses sont possibles.',
    yes: 'Oui',
    no: 'Non, c’est tout',
    goOn: 'Continuer',
    pass: 'Passer cette question',
    stopHere: 'On s’arrête là',
    see: 'Voir les propositions',
    preferNot: 'La personne préfère ne pas répondre',
    keys: 'Au clavier : les lettres pour répondre, retour arrière pour passer, les flèches pour se déplacer.',
    notKept: 'Les réponses restent sur cet écran. Elles s’effacent quand on quitte la page.',
    paper: 'Saisir une fiche papier',
  },
  list: {
    title: 'Les questions',
    passed: 'Question passée',
  },
  proposals: {
    title: 'Ce qu’on peut proposer',
    start: 'Les propositions arrivent ici, dès la première réponse.',
    announced_one: 'Une proposition : {{titles}}.',
    announced_other: '{{count}} propositions : {{titles}}.',
    because: 'Parce que vous avez répondu : {{answers}}.',
    habit: 'Parce qu’on propose toujours aussi de faire ensemble.',
    choose: 'Choisir',
    chooseNamed: 'Choisir : {{title}}',
    advice: 'Bon à savoir',
    why: 'Pourquoi ces propositions ?',
    other: 'Choisir autre chose',
    otherLead: 'Le choix est le vôtre. Toutes les aides sont là.',
    find: 'Chercher un lieu',
    close: 'Terminer ici',
  },
  without: {
    NO_REFERRAL_NEEDED: {
      label: 'Vous avez ce qu’il faut pour le faire',
      next: 'Rien d’autre n’est nécessaire aujourd’hui. Si une démarche bloque un jour, on refait le point.',
    },
    NOT_ENOUGH_INFORMATION: {
      label: 'Il manque encore une réponse',
      next: 'Une réponse de plus peut suffire. Vous pouvez aussi choisir vous-mêmes, ou chercher un lieu.',
    },
  },
  chosen: {
    title: 'On choisit : {{title}}',
    refer: 'Mettre en relation',
    find: 'Chercher un lieu',
    hereNow: 'Je le fais ici, maintenant',
    hereTalk: 'Continuer l’entretien ici',
    hereHint: 'Rien n’est envoyé, rien n’est gardé.',
    print: 'Imprimer la fiche',
    pdf: 'Feuille pour la personne (PDF)',
    change: 'Changer d’avis',
    reason: 'Pourquoi ce choix plutôt qu’un autre ?',
    reasonHint: 'Facultatif. Cela aide à améliorer les propositions.',
    noReason: 'Je ne précise pas',
    overrideReason: {
      PERSON_PREFERS: 'La personne préfère',
      NOTHING_NEARBY: 'Il n’y a rien d’autre à côté',
      ALREADY_TRIED: 'C’est déjà essayé',
      PROFESSIONAL_JUDGEMENT: 'C’est mon avis de professionnel',
      OTHER_URGENCY: 'Autre chose presse',
      DOES_NOT_FIT: 'La proposition ne convient pas',
    },
  },
  procedure: {
    title: 'C’est pour quelle démarche ?',
    again: 'Cette démarche revient chaque mois ou chaque trimestre',
    operatorFirst:
      'Chômage et retraite : l’organisme d’abord. Lui seul calcule ce droit et peut corriger le dossier.',
    regularSlot: 'Une démarche qui revient : demander un créneau régulier, le même jour au même endroit.',
    mandate: 'Avant de faire à la place : la liste à vérifier',
  },
  closed: {
    title: 'C’est parti',
    text: 'Prenez le temps qu’il faut, ensemble. Les réponses sont effacées : rien n’a été gardé.',
    again: 'Faire le point avec quelqu’un d’autre',
  },
  paper: {
    title: 'Saisir une fiche papier',
    lead: 'Tapez les lettres cochées, l’une après l’autre. Un tiret pour une question passée.',
    unknown: 'Pas de réponse {{letter}} ici.',
    passed: 'Question passée',
    see: 'Voir les propositions',
    back: 'Revenir aux questions',
  },
  sheet: {
    title: 'Ce que nous avons choisi ensemble',
    titleNotYet: 'Ce que nous avons vu ensemble',
    advice: 'Bon à savoir',
    place: 'Lieu',
    address: 'Adresse',
    phone: 'Téléphone',
    when: 'Jour et heure',
    bring: 'À apporter',
    right: 'Vous pouvez changer d’avis à tout moment. Rien n’est transmis sans votre accord.',
  },
  why,
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    assessment: typeof fr;
  }
}
