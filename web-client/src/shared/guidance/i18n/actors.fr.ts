/** « Qui fait quoi »: what each kind of actor can do, cannot do, and whom to ask instead. */
const actors = {
  conseillerFranceServices: {
    name: 'Conseiller France services',
    is: 'Il reçoit dans un espace France services, pour les démarches courantes de plusieurs organismes : CAF, Assurance maladie, retraite, France Travail, impôts.',
    can: {
      first: 'Expliquer un courrier, relire un dossier, aider à faire une démarche en ligne.',
      second: 'Interroger le correspondant d’un organisme quand un dossier n’avance pas.',
      third: 'Donner accès à un ordinateur et à une imprimante.',
    },
    cannot: {
      first: 'Décider d’un droit : seul l’organisme décide.',
      second: 'Suivre toute la situation d’une personne.',
    },
    ask: {
      first: 'Pour apprendre : un conseiller numérique ou un médiateur numérique.',
      second: 'Pour le reste de la situation : un service social.',
    },
  },
  conseillerNumerique: {
    name: 'Conseiller numérique',
    is: 'Il occupe un poste soutenu par l’État, dans une mairie, une association, une bibliothèque. Il aide à se servir d’internet.',
    can: {
      first: 'Montrer, en atelier ou en tête-à-tête, au rythme de la personne.',
      second: 'Rester à côté pendant une démarche : la personne garde la main.',
      third: 'Expliquer comment protéger un compte et reconnaître une arnaque.',
    },
    cannot: {
      first: 'Dire à quels droits la personne peut prétendre.',
      second: 'Faire à la place sans mandat.',
    },
    ask: {
      first: 'Pour une démarche compliquée : un conseiller France services, ou l’organisme.',
      second: 'Pour faire à la place : un aidant habilité Aidants Connect.',
    },
  },
  mediateurNumerique: {
    name: 'Médiateur numérique',
    is: 'C’est un métier, quel que soit l’employeur : espace public numérique, centre social, association. Certains médiateurs ont un poste de conseiller numérique, d’autres non.',
    can: {
      first: 'Regarder avec la personne ce qu’elle veut pouvoir faire.',
      second: 'Proposer une suite de séances, seul ou en groupe.',
      third: 'Conseiller sur un appareil, une connexion, un réglage.',
    },
    cannot: {
      first: 'Décider d’un droit, ni traiter un dossier.',
      second: 'Remplacer un suivi social.',
    },
    ask: {
      first: 'Pour un dossier : l’organisme, ou un conseiller France services.',
      second: 'Pour une autre préoccupation : un service social.',
    },
  },
  aidantHabilite: {
    name: 'Aidant habilité Aidants Connect',
    is: 'Un agent ou un salarié dont l’employeur est habilité : ni bénévole, ni service civique. Ce n’est pas un métier : un travailleur social ou un conseiller peut l’être.',
    can: {
      first: 'Faire une démarche en ligne à la place de la personne, avec un mandat.',
      second: 'Agir sans connaître ses mots de passe, grâce à FranceConnect.',
      third: 'Mettre fin au mandat dès qu’elle le demande.',
    },
    cannot: {
      first: 'Agir sur un site sans FranceConnect, ni sortir du mandat.',
      second: 'Agir pour une personne sous tutelle ou curatelle.',
    },
    ask: {
      first: 'Sans FranceConnect : le mandat propre au service qui aide.',
      second: 'Avec une tutelle ou une curatelle : le tuteur ou le curateur d’abord.',
    },
  },
  socialWorker: {
    name: 'Travailleur social, prescripteur',
    is: 'Il connaît la situation de la personne et la met en relation avec le bon lieu.',
    can: {
      first: 'Faire le point avec elle et chercher les droits qu’elle n’a pas demandés.',
      second: 'Faire une démarche à sa place, avec un mandat.',
      third: 'Suivre ce qui s’est passé et proposer un autre lieu.',
    },
    cannot: {
      first:
        'Transmettre plus que ce que la personne a choisi de dire. Beaucoup sont tenus au secret professionnel.',
      second: 'Garder ses mots de passe ou ses codes.',
    },
    ask: {
      first: 'Pour apprendre : un conseiller numérique ou un médiateur numérique.',
      second: 'Pour un dossier bloqué : Administration+.',
    },
  },
  townHallAgent: {
    name: 'Agent du CCAS ou de la mairie',
    is: 'Il reçoit les habitants de la commune. Le CCAS (centre communal d’action sociale) s’occupe d’aide sociale. Une petite commune n’en a pas toujours.',
    can: {
      first: 'Préparer une demande d’aide sociale et la transmettre à qui décide.',
      second: 'Donner une adresse postale (domiciliation) à qui n’en a pas et a un lien avec la commune.',
      third: 'Faire connaître les aides de la commune.',
    },
    cannot: {
      first: 'Décider pour la CAF, l’Assurance maladie ou la préfecture.',
      second: 'Vous répéter ce qu’une personne lui a confié.',
    },
    ask: {
      first: 'Sans CCAS : la mairie, ou le service social du département.',
      second: 'Pour les démarches des organismes : un espace France services.',
    },
  },
  defenderDelegate: {
    name: 'Délégué du Défenseur des droits',
    is: 'Un bénévole qui reçoit gratuitement, près de chez soi, au nom d’une autorité indépendante.',
    can: {
      first: 'Écouter, expliquer, chercher un accord avec un service public.',
      second: 'Recevoir quelqu’un qui pense subir une discrimination.',
      third: 'Aider à préparer une réclamation.',
    },
    cannot: {
      first: 'Intervenir auprès d’un service public à qui l’on n’a encore rien demandé.',
      second: 'Arrêter un délai de recours, ni changer un jugement.',
    },
    ask: {
      first: 'Avant lui : l’organisme, puis son médiateur.',
      second: 'Pour un désaccord entre voisins ou avec un commerçant : un conciliateur de justice.',
    },
  },
  publicWriter: {
    name: 'Écrivain public',
    is: 'Il écrit pour la personne et avec elle, dans une permanence souvent gratuite (mairie, centre social, médiathèque) ou à son compte.',
    can: {
      first: 'Écrire une lettre, une réclamation, un CV.',
      second: 'Lire et expliquer un courrier.',
      third: 'Aider à remplir un formulaire papier.',
    },
    cannot: {
      first: 'Donner un conseil juridique.',
      second: 'Suivre le dossier après l’envoi.',
    },
    ask: {
      first: 'Pour un conseil juridique : un point-justice.',
      second: 'Pour apprendre à lire et à écrire : une association qui donne des cours.',
    },
  },
} as const;

export default actors;
