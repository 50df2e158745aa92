/** What a text rests on. Titles and publishers are proper names: they stay in French in every language. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Only where we are sure of it: a dead link is worse than a title that one can look for. */
  readonly url?: string;
}

export const SOURCES = {
  cnilSocial: {
    title:
      'Professionnels du secteur social : comment mieux protéger les données de vos usagers dans le cadre des démarches en ligne ? (avec un modèle de mandat)',
    publisher: 'CNIL',
    url: 'https://www.cnil.fr/fr/professionnels-du-secteur-social-comment-mieux-proteger-les-donnees-de-vos-usagers-demarches-en-ligne',
  },
  cnilSharedComputer: {
    title: '12 conseils pour utiliser un ordinateur public en toute sécurité',
    publisher: 'CNIL',
  },
  cnilPasswords: {
    title: 'Délibération n° 2022-100 du 21 juillet 2022, recommandation relative aux mots de passe',
    publisher: 'CNIL',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046432885',
  },
  dataProtectionAct: {
    title: 'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés',
    publisher: 'Légifrance',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
  },
  gdpr: {
    title: 'Règlement (UE) 2016/679 (RGPD), articles 5 et 32',
    publisher: 'Union européenne',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  secrecy: {
    title: 'Code pénal, article 226-13 (secret professionnel)',
    publisher: 'Légifrance',
  },
  socialWorkersSecrecy: {
    title: 'Code de l’action sociale et des familles, article L. 411-3',
    publisher: 'Légifrance',
  },
  socialWork: {
    title: 'Code de l’action sociale et des familles, article D. 142-1-1',
    publisher: 'Légifrance',
  },
  municipalSocialCentre: {
    title: 'Code de l’action sociale et des familles, articles L. 123-5 et L. 264-1 et suivants',
    publisher: 'Légifrance',
  },
  aidantsConnect: {
    title: 'Aidants Connect, questions fréquentes',
    publisher: 'Agence nationale de la cohésion des territoires',
    url: 'https://aidantsconnect.beta.gouv.fr/faq/utiliser-aidants-connect',
  },
  franceServices: {
    title: 'Circulaire n° 6094-SG du 1er juillet 2019 relative à la création de France Services',
    publisher: 'Premier ministre',
  },
  franceServicesSite: {
    title: 'France services',
    publisher: 'Agence nationale de la cohésion des territoires',
    url: 'https://www.france-services.gouv.fr',
  },
  conseillerNumerique: {
    title: 'Conseiller numérique',
    publisher: 'Agence nationale de la cohésion des territoires',
    url: 'https://www.conseiller-numerique.gouv.fr',
  },
  franceNumeriqueEnsemble: {
    title: 'Feuille de route « France Numérique Ensemble » 2023-2027',
    publisher: 'Agence nationale de la cohésion des territoires',
  },
  defenderOfRights: {
    title: 'Défenseur des droits',
    publisher: 'Service-public.fr',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F13158',
  },
  defenderAct: {
    title: 'Loi organique n° 2011-333 du 29 mars 2011 relative au Défenseur des droits, articles 5 et 6',
    publisher: 'Légifrance',
  },
  legalAdvice: {
    title: 'Loi n° 71-1130 du 31 décembre 1971, article 54 (qui peut donner un conseil juridique)',
    publisher: 'Légifrance',
  },
  publicWriters: {
    title: 'Des Mots sur mesure à la Bpi (cinq ans de permanences d’écrivains publics)',
    publisher: 'Éditions de la Bibliothèque publique d’information',
    url: 'https://books.openedition.org/bibpompidou/2507',
  },
  bankCodes: {
    title: 'Code monétaire et financier, articles L. 133-16 et L. 133-19',
    publisher: 'Légifrance',
  },
  rightToAnAccount: {
    title: 'Code monétaire et financier, article L. 312-1 (droit au compte)',
    publisher: 'Légifrance',
  },
  bankProxy: {
    title: 'Comment faire une procuration bancaire ?',
    publisher: 'Service-public.fr',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F1474',
  },
  writing: {
    title: 'Code des relations entre le public et l’administration, articles L. 112-1 et L. 112-3',
    publisher: 'Légifrance',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000031366350/LEGISCTA000031367325/',
  },
  onlineOnly: {
    title: 'Décision n° 452798 du 3 juin 2022 (démarche imposée par internet)',
    publisher: 'Conseil d’État',
    url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2022-06-03/452798',
  },
  administrationPlus: {
    title: 'Administration+',
    publisher: 'Agence nationale de la cohésion des territoires',
    url: 'https://aplus.beta.gouv.fr',
  },
  familyFundMediator: {
    title: 'Comment saisir le médiateur administratif ?',
    publisher: 'Allocations familiales (CAF)',
    url: 'https://caf.fr/allocataires/actualites/la-caf-et-vous/comment-saisir-le-mediateur-administratif',
  },
  socialSecurityMediators: {
    title: 'Code de la sécurité sociale, article L. 217-7-1',
    publisher: 'Légifrance',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
