const trace = {
  filter: 'Ce que montre l’historique',
  kind: {
    ALL: 'Tout',
    DONE: 'Ce qui a été fait',
    READINGS: 'Lectures',
    NOTICES: 'Avis et rappels',
    REFUSALS: 'Refus',
  },
  empty: {
    DONE: 'Rien n’a encore été fait.',
    NOTICES: 'Aucun avis ni rappel n’a été donné.',
    REFUSALS: 'Aucune action n’a été refusée.',
  },
  print: 'Enregistrer l’historique (PDF)',
  export: 'Enregistrer l’historique (fichier JSON)',
  all: 'Voir tout l’historique',
} as const;

export default trace;
