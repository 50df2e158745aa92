const fr = {
  title: 'Logiciels partenaires',
  lead: 'Le logiciel de {{organisation}} est prévenu quand une mise en relation de vos équipes avance. Il reçoit un identifiant et une étape. Jamais le nom de la personne, ni son besoin, ni sa commune.',
  which: 'Organisation',
  notYours: {
    title: 'Cette page est pour les responsables d’une organisation',
    text: 'Elle dit quel logiciel est prévenu. Demandez à la personne responsable de votre organisation.',
  },
  back: 'Voir les équipes',
  list: 'Adresses prévenues',
  empty: 'Aucun logiciel n’est prévenu. Vous pouvez ajouter son adresse.',
  state: {
    told: 'Prévenu',
    BY_MANAGER: 'Arrêté',
    GONE: 'Arrêté : ce logiciel ne veut plus être prévenu',
  },
  since: 'Depuis',
  test: 'Envoyer un essai',
  testOf: 'Envoyer un essai à {{url}}',
  tested: 'L’essai part dans quelques secondes. Son résultat s’affiche ici.',
  disable: 'Arrêter',
  disableOf: 'Arrêter de prévenir {{url}}',
  disableText:
    'Ce qui n’est pas encore parti ne partira pas. Vous pourrez le renvoyer, ou reprendre plus tard.',
  disabled: 'Ce logiciel n’est plus prévenu.',
  enable: 'Reprendre',
  enableOf: 'Reprendre les envois vers {{url}}',
  enabled: 'Ce logiciel est de nouveau prévenu. Ce qui s’est passé entre-temps n’est pas envoyé.',
  deliveries: {
    title: 'Derniers envois',
    empty: 'Rien n’est encore parti. Envoyez un essai pour vérifier l’adresse.',
    emptyStopped: 'Rien n’est encore parti.',
    kept: 'Les envois sont gardés 30 jours. De qui il s’agit n’est pas montré ici.',
    attempt: 'tentative n° {{count}}',
    code: 'réponse {{code}}',
    took: '{{count}} ms',
    resend: 'Renvoyer',
    resendOf: 'Renvoyer : {{what}}',
    resent: 'L’envoi repart, à son tour.',
    more: 'Voir les envois précédents',
    what: {
      PING: 'Essai',
      SENT: 'Mise en relation envoyée',
      ACCEPTED: 'Mise en relation acceptée',
      IN_PROGRESS: 'Accompagnement en cours',
      ON_HOLD: 'Accompagnement en pause',
      CLOSED: 'Accompagnement terminé',
      DECLINED: 'Mise en relation non acceptée',
      EXPIRED: 'Mise en relation restée sans réponse',
      CANCELLED: 'Mise en relation annulée',
      ENTERED_IN_ERROR: 'Mise en relation notée comme une erreur de saisie',
      OTHER: 'Autre étape',
    },
    course: {
      TAKEN: 'Reçu.',
      MOVED: 'Le logiciel renvoie vers une autre adresse. Ajoutez la bonne adresse.',
      GONE: 'Le logiciel a répondu qu’il ne veut plus être prévenu.',
      REFUSED: 'Le logiciel a refusé. Vérifiez le secret et l’adresse avec la personne qui s’en occupe.',
      BROKEN: 'Le logiciel est en panne de son côté. Nous réessayons pendant une journée.',
      ADDRESS_REFUSED: 'Cette adresse mène à l’intérieur d’un réseau. Elle n’est pas appelée.',
      UNKNOWN_HOST: 'Cette adresse n’est pas connue. Nous réessayons pendant une journée.',
      NO_CONNECTION: 'Le serveur ne répond pas. Nous réessayons pendant une journée.',
      UNSAFE_CONNECTION: 'Le certificat de cette adresse n’est pas valable. Rien n’a été envoyé.',
      NO_ANSWER: 'Pas de réponse à temps. Nous réessayons pendant une journée.',
      DISABLED: 'Pas envoyé : l’adresse était arrêtée.',
    },
  },
  add: {
    title: 'Ajouter une adresse',
    url: 'Adresse du logiciel',
    urlHelp: 'Elle commence par https://. La personne qui s’occupe de votre logiciel peut vous la donner.',
    unfit: 'Écrivez une adresse qui commence par https:// et qui mène à un site public.',
    told: 'Cette adresse est déjà prévenue.',
    submit: 'Ajouter cette adresse',
    full: 'Cinq adresses au plus sont prévenues. Arrêtez-en une pour en ajouter une autre.',
  },
  secret: {
    title: 'Le secret de cette adresse',
    once: 'Il n’est montré qu’une fois et ne le sera plus jamais. Copiez-le maintenant dans votre logiciel.',
    why: 'Il permet à votre logiciel de vérifier que chaque envoi vient bien de Passerelle.',
    copy: 'Copier le secret',
    lost: 'S’il se perd, arrêtez cette adresse et ajoutez-la de nouveau.',
    done: 'Je l’ai copié',
  },
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    webhook: typeof fr;
  }
}
