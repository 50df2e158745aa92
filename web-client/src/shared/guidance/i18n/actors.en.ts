import type { Translation } from '@/shared/i18n/catalogue';
import type fr from './actors.fr';

const actors: Translation<typeof fr> = {
  conseillerFranceServices: {
    name: 'Conseiller France services (adviser of a France services centre)',
    is: 'Receives people in a France services centre, for the everyday procedures of several bodies: CAF (family benefits), health insurance, pensions, France Travail (employment), taxes.',
    can: {
      first: 'Explain a letter, read a file again, help with an online procedure.',
      second: 'Ask a body’s correspondent when a file does not move.',
      third: 'Give access to a computer and a printer.',
    },
    cannot: {
      first: 'Decide on a right: only the body decides.',
      second: 'Follow a person’s whole situation.',
    },
    ask: {
      first: 'To learn: a conseiller numérique or a digital mediator.',
      second: 'For the rest of the situation: a social service.',
    },
  },
  conseillerNumerique: {
    name: 'Conseiller numérique (digital adviser)',
    is: 'Holds a post supported by the State, in a town hall, an association, a library. Helps people use the internet.',
    can: {
      first: 'Show how, in a workshop or one to one, at the person’s pace.',
      second: 'Stay beside them during a procedure: the person stays in control.',
      third: 'Explain how to protect an account and recognise a scam.',
    },
    cannot: {
      first: 'Say which rights the person may claim.',
      second: 'Act on their behalf without a mandate.',
    },
    ask: {
      first: 'For a complicated procedure: a conseiller France services, or the body itself.',
      second: 'To act on their behalf: a helper authorised for Aidants Connect.',
    },
  },
  mediateurNumerique: {
    name: 'Médiateur numérique (digital mediator)',
    is: 'A profession, whoever the employer is: public digital space, social centre, association. Some mediators hold a post of conseiller numérique, others do not.',
    can: {
      first: 'Look with the person at what they want to be able to do.',
      second: 'Offer a series of sessions, alone or in a group.',
      third: 'Advise on a device, a connection, a setting.',
    },
    cannot: {
      first: 'Decide on a right, or process a file.',
      second: 'Replace the work of a social service.',
    },
    ask: {
      first: 'For a file: the body, or a conseiller France services.',
      second: 'For another concern: a social service.',
    },
  },
  aidantHabilite: {
    name: 'Helper authorised for Aidants Connect',
    is: 'A public agent or an employee whose employer is authorised: neither a volunteer nor in civic service. It is not a profession: a social worker or an adviser can be one.',
    can: {
      first: 'Complete an online procedure on the person’s behalf, with a mandate.',
      second: 'Act without knowing their passwords, through FranceConnect.',
      third: 'End the mandate as soon as they ask.',
    },
    cannot: {
      first: 'Act on a site without FranceConnect, or outside the mandate.',
      second: 'Act for a person under guardianship (tutelle or curatelle).',
    },
    ask: {
      first: 'Without FranceConnect: the own mandate of the service that helps.',
      second: 'With a guardianship: the guardian (tuteur or curateur) first.',
    },
  },
  socialWorker: {
    name: 'Social worker, referrer',
    is: 'Knows the person’s situation and refers them to the right place.',
    can: {
      first: 'Take stock with them and look for rights they have not claimed.',
      second: 'Complete a procedure on their behalf, with a mandate.',
      third: 'Follow what became of it and suggest another place.',
    },
    cannot: {
      first: 'Pass on more than the person chose to say. Many are bound by professional secrecy.',
      second: 'Keep their passwords or codes.',
    },
    ask: {
      first: 'To learn: a conseiller numérique or a digital mediator.',
      second: 'For a blocked file: Administration+.',
    },
  },
  townHallAgent: {
    name: 'Agent of the CCAS or the town hall',
    is: 'Receives the people of the commune. The CCAS (municipal social centre) deals with social assistance. A small commune does not always have one.',
    can: {
      first: 'Prepare a request for social assistance and send it to whoever decides.',
      second:
        'Give a postal address (domiciliation) to somebody who has none and has a link with the commune.',
      third: 'Make the commune’s own aids known.',
    },
    cannot: {
      first: 'Decide for the CAF, the health insurance or the prefecture.',
      second: 'Repeat to you what a person confided.',
    },
    ask: {
      first: 'Without a CCAS: the town hall, or the social service of the département.',
      second: 'For the procedures of the bodies: a France services centre.',
    },
  },
  defenderDelegate: {
    name: 'Delegate of the Défenseur des droits (ombudsman)',
    is: 'A volunteer who receives people free of charge, near their home, for an independent authority.',
    can: {
      first: 'Listen, explain, look for an agreement with a public service.',
      second: 'Receive somebody who believes they are discriminated against.',
      third: 'Help prepare a complaint.',
    },
    cannot: {
      first: 'Step in with a public service that was not asked anything yet.',
      second: 'Stop a time limit for appeal, or change a judgment.',
    },
    ask: {
      first: 'Before them: the body, then its mediator.',
      second: 'For a disagreement with a neighbour or a shop: a justice conciliator.',
    },
  },
  publicWriter: {
    name: 'Écrivain public (public writer)',
    is: 'Writes for the person and with them, at sessions that are often free (town hall, social centre, library) or as a business.',
    can: {
      first: 'Write a letter, a complaint, a CV.',
      second: 'Read and explain a letter.',
      third: 'Help fill in a paper form.',
    },
    cannot: {
      first: 'Give legal advice.',
      second: 'Follow the file once it is sent.',
    },
    ask: {
      first: 'For legal advice: a point-justice.',
      second: 'To learn to read and write: an association that gives lessons.',
    },
  },
};

export default actors;
