/** « Fiches pratiques »: the answer first, then three things to know, then what else is possible. */
const cards = {
  lendComputer: {
    title: 'Puis-je prêter mon ordinateur ?',
    answer: 'Oui, dans une session à part. Jamais dans votre session de travail.',
    first:
      'Ouvrez une session invité, avec une fenêtre de navigation privée. Ne regardez pas le clavier quand la personne tape un mot de passe.',
    second:
      'Ne laissez pas le navigateur retenir quoi que ce soit. À la fin : déconnexion, fichiers effacés, papiers repris à l’imprimante.',
    third:
      'Votre propre session ouvre d’autres dossiers. Si votre métier est tenu au secret professionnel, ils en font partie.',
    instead: 'Un poste en libre accès, dans un espace France services ou une médiathèque par exemple.',
  },
  createEmail: {
    title: 'Puis-je créer une adresse e-mail à sa place ?',
    answer: 'Avec la personne, oui, si elle la veut et compte s’en servir. Sans elle, non.',
    first: 'Elle choisit l’adresse et le mot de passe. C’est elle qui les garde.',
    second: 'Le téléphone de secours est le sien, ou celui d’un proche qu’elle choisit. Jamais le vôtre.',
    third:
      'Prévenez-la : après avoir donné une adresse, elle peut recevoir moins de courrier papier. Un message non lu peut faire manquer une date.',
    instead:
      'Pas d’adresse, c’est possible aussi : demandez le courrier papier, le téléphone ou le guichet. Si vous agissez avec un mandat, écrivez-y la création de l’adresse.',
  },
  keepPassword: {
    title: 'Puis-je garder un mot de passe ?',
    answer: 'Non. Ni sur papier, ni dans un fichier, ni dans votre téléphone.',
    first: 'La CNIL le dit : à la fin de la séance, vous ne conservez ni identifiant, ni mot de passe.',
    second:
      'La personne garde les siens comme elle veut : un carnet chez elle, ou un gestionnaire de mots de passe.',
    third: 'Mot de passe oublié ? Faites-en un nouveau ensemble. Elle le note elle-même, sur son carnet.',
    instead:
      'Il faut agir souvent pour elle ? Passez par Aidants Connect : vous n’avez pas besoin de son mot de passe.',
  },
  bankAccount: {
    title: 'Et son compte bancaire ?',
    answer: 'N’y touchez pas : ni carte, ni code, ni connexion, ni virement.',
    first:
      'Les codes de la banque sont personnels. Si elle les confie, la personne risque de ne pas être remboursée après une fraude.',
    second: 'Un RIB est demandé pour une démarche ? Elle le donne elle-même. Vous n’en gardez pas de copie.',
    third:
      'Elle veut de l’aide dans la durée ? Elle peut donner une procuration à une personne de confiance, à sa banque. Ce n’est pas le rôle d’un professionnel.',
    instead:
      'Pour le budget : un point conseil budget. Pas de compte, ou un refus : le droit au compte, avec la Banque de France.',
  },
  ownMailbox: {
    title: 'Puis-je utiliser ma propre messagerie ?',
    answer: 'Non : ni votre adresse, ni celle de votre service, à la place de la sienne.',
    first: 'Les réponses vous arriveraient. Un congé, un départ, et la personne manque une date.',
    second: 'Une adresse sert à retrouver un mot de passe. Qui tient l’adresse peut ouvrir le compte.',
    third:
      'Vous écrivez vous-même à un organisme ? Prenez votre adresse professionnelle, avec l’accord de la personne, et dites le strict nécessaire.',
    instead:
      'Une adresse à elle si elle le veut, le téléphone, le courrier papier. Entre professionnels : Administration+.',
  },
} as const;

export default cards;
