/** The checklist that goes with « faire à la place ». */
const mandate = {
  title: 'Faire à la place : la liste à vérifier',
  answer: 'Un mandat protège la personne, et vous aussi. Il se prépare avec elle.',
  list: 'Avant de commencer',
  unkept: 'Cocher aide à ne rien oublier. Rien n’est enregistré.',
  item: {
    scope: 'La démarche est écrite précisément : celle-ci, pas « toutes ».',
    duration: 'Une date de fin est écrite, la plus proche possible.',
    signature: 'La personne a lu ou entendu le texte, puis signé. Elle peut y mettre fin à tout moment.',
    password: 'Aucun mot de passe n’est gardé.',
    proof: 'Elle repart avec un double du mandat et la preuve de ce qui a été fait.',
  },
  way: {
    title: 'Quel mandat ?',
    aidantsConnect:
      'Aidants Connect, si vous êtes habilité et si la personne peut utiliser FranceConnect. Il ne convient pas sous tutelle ou curatelle.',
    own: 'Sinon, le mandat de votre service, avec le tuteur ou le curateur quand il y en a un. La CNIL en propose un modèle.',
  },
  later: 'Plus tard, si elle le souhaite, reparlez d’apprendre.',
} as const;

export default mandate;
