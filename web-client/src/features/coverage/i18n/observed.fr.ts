/** What happened, as it was published, and the places above the map. */
const observed = {
  observed: {
    layer: {
      noPlaceLeft: {
        name: 'Refus : le lieu est complet',
        meaning: 'Mises en relation qu’un lieu a refusées parce qu’il était complet.',
      },
      expired: {
        name: 'Restées sans réponse',
        meaning: 'Mises en relation qui ont expiré sans réponse du lieu.',
      },
      unmet: { name: 'Aucun lieu trouvé', meaning: 'Fois où aucun lieu n’a pu être proposé.' },
      late: {
        name: 'Oui après plus de 5 jours ouvrés',
        meaning: 'Mises en relation auxquelles un lieu a dit oui après plus de 5 jours ouvrés.',
      },
    },
    where: 'Par intercommunalité de la commune de la personne.',
    quarterName: 'De {{from}} à {{to}}',
    about: '{{shown}}, à 5 près',
    atLeast: 'au moins {{shown}}',
    hidden: 'non publié',
    one: '{{shown}}',
    range: 'de {{from}} à {{to}}',
    noEpci: 'Hors intercommunalité',
    epcis_one: '({{count}} intercommunalité)',
    epcis_other: '({{count}} intercommunalités)',
    none: 'Aucun trimestre n’est encore publié. Le premier le sera au lendemain de sa fin.',
    nothing: 'Pour ce trimestre, aucun de ces nombres ne peut être publié : ils sont trop petits.',
    why: '« Non publié » ne veut pas dire zéro : le nombre est trop petit, ou il permettrait d’en retrouver un autre. Les autres sont arrondis à 5 près.',
    caption: 'Ce qui s’est passé, par intercommunalité. {{quarter}}',
    byHelp: 'Ce qui s’est passé dans tout le territoire, par aide. {{quarter}}',
    help: 'Aide',
    shownHelp: '{{help}} (sur la carte)',
    sources:
      'Nombres publiés par Passerelle le {{day}}, arrondis à 5 près. « Non publié » ne veut pas dire zéro.',
  },
  places: {
    show: 'Montrer les lieux',
    caption: 'Lieux qui donnent cette aide ce mois-ci, ceux du territoire en premier',
    name: 'Lieu',
    kind: 'Type',
    holds: 'Ce qu’il reçoit',
    elsewhere: 'hors du territoire',
    stops_one: '{{count}} arrêt ce mois-ci',
    stops_other: '{{count}} arrêts ce mois-ci',
    all_one: 'Voir tout ({{count}} lieu)',
    all_other: 'Voir tout ({{count}} lieux)',
    none: 'Aucun lieu ne donne cette aide ce mois-ci.',
    notKept: 'Les lieux de ce mois n’ont pas été gardés.',
    mark: {
      'own-declared': 'Lieu qui a dit combien de personnes il reçoit',
      'own-estimated': 'Lieu dont le nombre est estimé',
      'own-unknown': 'Lieu dont le nombre n’est pas connu',
      'border-declared': 'Lieu d’un département voisin, qui a dit combien il reçoit',
      'border-estimated': 'Lieu d’un département voisin, nombre estimé',
      'border-unknown': 'Lieu d’un département voisin, nombre non connu',
    },
  },
  picture: {
    title: '{{territory}} : {{layer}}',
    sources:
      'Estimation Passerelle, d’après la population et les indicateurs INSEE et ARCEP (Licence Ouverte) et les lieux de l’annuaire. Aucune donnée sur une personne.',
    made: 'Carte faite le {{day}}.',
  },
} as const;

export default observed;
