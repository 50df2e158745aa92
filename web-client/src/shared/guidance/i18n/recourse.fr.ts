/** « Quand un droit est bloqué »: what to try, in which order. */
const recourse = {
  title: 'Quand un droit est bloqué',
  deadline: 'Regardez d’abord la date limite pour contester, écrite sur la décision.',
  running:
    'Les étapes ci-dessous ne l’arrêtent pas toujours. Pour un juge : un point-justice ou un avocat, sans attendre.',
  order: 'Dans cet ordre',
  step: {
    letter: {
      title: 'Une lettre à l’organisme',
      text: 'Datée, avec une copie gardée. Le cachet de la poste fait foi. Écrire sur papier reste possible, sauf si un texte impose internet : demandez alors une autre solution.',
    },
    administrationPlus: {
      title: 'Administration+, entre professionnels',
      text: 'Si c’est urgent ou compliqué. Avec le mandat de la personne, vous écrivez directement à un agent de l’organisme.',
    },
    mediator: {
      title: 'Le médiateur de l’organisme',
      text: 'Gratuit. Après une réclamation refusée ou sans réponse. La CAF et la plupart des organismes en ont un.',
    },
    defender: {
      title: 'Le délégué du Défenseur des droits',
      text: 'Gratuit, près de chez soi. Après ces démarches ; tout de suite pour une discrimination.',
    },
  },
} as const;

export default recourse;
