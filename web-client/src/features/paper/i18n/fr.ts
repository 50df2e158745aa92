import orientationType from '@/shared/i18n/orientation-type.fr';

const fr = {
  orientationType,
  title: 'Papiers à imprimer',
  lead: 'Des feuilles en noir et blanc, en grosses lettres, sans nom. Une page chacune, avec une date pour les détruire.',
  withoutInternet: 'Pour un lieu sans internet : pas de code à photographier',
  questionnaire: {
    title: 'Faire le point, sur papier',
    text: 'Les huit questions, et au dos neuf règles pour proposer une aide sans internet.',
    print: 'La fiche à remplir (PDF)',
  },
  sheet: {
    title: 'Feuille pour la personne',
    text: 'Ce qui a été choisi ensemble. Le lieu, le téléphone et la date s’écrivent à la main. Pour une mise en relation déjà envoyée, ouvrez-la : sa feuille y est, toute remplie.',
    help: 'Quelle aide ?',
    bring: 'À apporter',
    bringHint: 'Facultatif.',
    print: 'La feuille (PDF)',
    thing: {
      LETTER_RECEIVED: 'Le courrier reçu',
      IDENTITY_DOCUMENT: 'Une pièce d’identité',
      PROOF_OF_ADDRESS: 'Un justificatif de domicile',
      PHONE: 'Le téléphone de la personne',
      HEALTH_INSURANCE_CARD: 'La carte Vitale',
      BANK_DETAILS: 'Un RIB',
      GLASSES: 'Ses lunettes',
      SOMEBODY: 'Quelqu’un de confiance',
    },
  },
  letter: {
    title: 'Lettre à une administration',
    text: 'La personne écrit elle-même son nom, son adresse et son numéro. Rien n’est gardé ici.',
    ask: 'Que demande la lettre ?',
    asks: {
      PAPER_FORM: 'Un formulaire sur papier',
      APPOINTMENT: 'Un rendez-vous, au guichet ou par téléphone',
    },
    body: 'À qui ?',
    noBody: 'Je l’écris à la main',
    bodies: {
      CAF: 'CAF',
      CPAM: 'Assurance maladie (CPAM)',
      FRANCE_TRAVAIL: 'France Travail',
      TAXES: 'Impôts',
      PENSION: 'Caisse de retraite',
      PREFECTURE: 'Préfecture',
      MDPH: 'Maison du handicap (MDPH)',
      HOUSING: 'Logement',
    },
    print: 'La lettre (PDF)',
  },
  places: {
    title: 'Les lieux d’une commune',
    text: 'Les plus proches d’abord, autant qu’une page en contient. La date où jeter la liste est écrite dessus.',
    commune: 'Commune',
    communeMissing: 'Choisissez une commune dans la liste.',
    help: 'Quelle aide ?',
    anyHelp: 'Toutes les aides',
    print: 'La liste (PDF)',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    paper: typeof fr;
  }
}
