/** When who is reminded, in the words of a coordinator. */
const delays = {
  title: 'Délais du territoire',
  lead: 'Au bout de combien de temps chacun est relancé quand une mise en relation n’avance pas. Aucun nom de personne n’apparaît ici.',
  open: 'Régler les délais',
  back: 'Revenir au territoire',
  now: 'Ce qui vaut aujourd’hui',
  usual: 'Votre territoire suit les délais proposés par le réseau.',
  chosen: 'Votre territoire a choisi ses propres délais.',
  underWay:
    'Un changement vaut aussi pour les mises en relation en cours : les prochains rappels sont recalculés. Ce qui est déjà parti n’est pas renvoyé.',
  workingDays: 'Les jours ouvrés vont du lundi au vendredi, sans les jours fériés.',
  stage: {
    answer: 'En attendant la réponse du lieu',
    urgent: 'La même chose, quand un droit risque d’être perdu',
    contact: 'Après l’accord du lieu',
    later: 'Plus tard',
  },
  field: {
    answerDays: 'Le lieu est relancé pour répondre',
    silentDays: 'L’équipe qui a envoyé et le responsable du lieu apprennent qu’il n’y a pas de réponse',
    coordinatorDays: 'Vous apprenez que le lieu ne répond pas (un lieu et un nombre)',
    expireDays: 'La mise en relation s’arrête, faute de réponse',
    answerDaysUrgent: 'Le lieu est relancé pour répondre, en urgence',
    silentDaysUrgent: 'L’équipe qui a envoyé et le responsable du lieu l’apprennent, en urgence',
    coordinatorDaysUrgent: 'Vous l’apprenez, en urgence',
    firstContactDays: 'Le lieu est relancé pour un premier contact avec la personne',
    noContactDays: 'L’équipe qui a envoyé apprend que la personne n’a pas été contactée',
    muteDays: 'Sans aucune nouvelle, on demande aux deux équipes où elles en sont',
    askAfterDays: 'Une fois l’accompagnement terminé, on demande à la personne comment cela s’est passé',
  },
  unit: { working: 'jours ouvrés', calendar: 'jours, week-end compris' },
  hint: 'En {{unit}}, de {{least}} à {{most}}. Le réseau propose {{usual}}. Aujourd’hui : {{now}}.',
  fault: {
    bounds: 'Écrivez un nombre de {{least}} à {{most}}.',
    after: 'Ce rappel vient après le précédent : écrivez plus de {{earlier}}.',
    tooEarly: 'Il faut laisser le temps d’appeler le lieu : écrivez plus de {{earlier}}.',
    refused: 'Ce nombre n’est pas possible. Regardez les bornes au-dessus.',
  },
  save: 'Enregistrer les délais',
  propose: 'Reprendre ce que propose le réseau',
  proposed: 'Les champs reprennent la proposition du réseau. Rien n’est encore enregistré.',
  saved: 'Les délais sont enregistrés. Ils valent dès maintenant.',
  stale: {
    title: 'Quelqu’un a changé ces délais pendant que vous écriviez',
    advice:
      'Vos nombres sont gardés. Ce qui vaut maintenant est écrit au-dessus de chaque champ. Relisez, puis enregistrez de nouveau.',
  },
} as const;

export default delays;
