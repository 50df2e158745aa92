const texts = {
  appointments: {
    title: 'Rendez-vous',
    none: 'Aucun rendez-vous n’est encore donné.',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    spot: 'Où : {{spot}}',
    state: {
      BOOKED: 'Prévu',
      HELD: 'La personne est venue',
      MISSED: 'N’a pas eu lieu',
      CANCELLED: 'Annulé',
    },
    needsWord: 'Dites comment il s’est passé.',
    held: 'La personne est venue',
    heldLabel: 'La personne est venue, rendez-vous du {{day}}',
    heldSaid: 'C’est noté : la personne est venue.',
    missed: 'Elle n’est pas venue',
    missedLabel: 'Elle n’est pas venue, rendez-vous du {{day}}',
    missedTitle: 'La personne n’est pas venue ?',
    missedText:
      'L’équipe qui l’a envoyée est prévenue, pour prendre de ses nouvelles. Vous pouvez donner un autre rendez-vous.',
    missedSaid: 'C’est noté. L’équipe est prévenue.',
    cancel: 'Annuler ce rendez-vous',
    cancelLabel: 'Annuler ce rendez-vous du {{day}}',
    cancelTitle: 'Annuler ce rendez-vous ?',
    cancelText: 'L’équipe est prévenue. L’accompagnement continue. Pensez à prévenir la personne.',
    cancelSaid: 'Le rendez-vous est annulé. L’équipe est prévenue.',
    agenda: 'Ajouter à l’agenda',
    agendaFor: 'Ajouter à l’agenda le rendez-vous du {{day}}',
    print: 'Imprimer',
    printFor: 'Imprimer le rendez-vous du {{day}}',
    line: {
      BOOKED: 'Rendez-vous :',
      NEEDS_WORD: 'À dire, comment s’est passé le rendez-vous :',
      HELD: 'Venue au rendez-vous :',
      MISSED: 'Rendez-vous qui n’a pas eu lieu :',
    },
  },
  lines: {
    title: 'Garder une trace ailleurs',
    lead: 'Une ligne toute prête, sans aucun nom.',
    coop: 'Copier la ligne pour La Coop',
    neutral: 'Copier une ligne neutre',
  },
} as const;

export default texts;
