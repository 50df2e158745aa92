import actor from './actors.fr';
import card from './cards.fr';
import mandate from './mandate.fr';
import recourse from './recourse.fr';

const fr = {
  actor,
  card,
  mandate,
  recourse,
  whoDoesWhat: {
    title: 'Qui fait quoi',
    lead: 'Ce que chacun peut faire, ne peut pas faire, et à qui demander. Trois noms se ressemblent : ce sont trois choses différentes.',
    names: 'Aller à',
    can: 'Peut',
    cannot: 'Ne peut pas',
    ask: 'Demandez plutôt',
  },
  cards: {
    title: 'Fiches pratiques',
    lead: 'Des questions que l’on se pose en aidant quelqu’un. La réponse d’abord.',
    questions: 'Vos questions',
    also: 'Voir aussi',
    papers: 'Papiers à imprimer',
    back: 'Toutes les fiches',
    instead: 'Sinon',
    print: 'Imprimer',
    missing: 'Cette fiche n’existe pas. Les autres sont toujours là.',
  },
  rightBlocked: {
    lead: 'Une réponse tarde, un compte est fermé, une demande est refusée : qui peut débloquer, et dans quel ordre.',
  },
  sources: 'Sources',
  source: '{{publisher}} : {{title}}',
  checked: 'Vérifié le {{day}} par l’équipe de Passerelle. Ce n’est pas un conseil juridique.',
} as const;

export default fr;

declare module '@/shared/i18n/catalogue' {
  interface Catalogues {
    guidance: typeof fr;
  }
}
