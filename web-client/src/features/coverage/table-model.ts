import { BEYOND } from './model';
import type { Group, Line } from './model';

/** What the tables can be sorted by. */
export const ORDERS = ['name', 'missing', 'share', 'time', 'people', 'fragility', 'population'] as const;

export interface Order {
  readonly by: (typeof ORDERS)[number];
  readonly down: boolean;
}

/** How many lines are enough for most. */
export const FIRST = 20;

/** The worst first where one begins: much missing, little share, far away. */
const WORST_DOWN: Readonly<Record<Order['by'], boolean>> = {
  name: false,
  missing: true,
  share: false,
  time: true,
  people: true,
  fragility: true,
  population: true,
};

/** A column that is pressed again turns round. */
export function pressed(order: Order, by: Order['by']): Order {
  return order.by === by ? { by, down: !order.down } : { by, down: WORST_DOWN[by] };
}

export function sortedCommunes(lines: readonly Line[], order: Order): Line[] {
  const figure = (line: Line): number | undefined => {
    switch (order.by) {
      case 'missing':
        return line.missing;
      case 'share':
        return line.share;
      case 'time':
        return line.nearestMinutes ?? BEYOND;
      case 'people':
        return line.peopleInNeed;
      case 'fragility':
        return line.fragility;
      case 'population':
        return line.population;
      case 'name':
        return undefined;
    }
  };
  return sorted(lines, order, figure);
}

/** By what an EPCI has; by its missing people for the rest. */
export function sortedEpcis(groups: readonly Group[], order: Order): Group[] {
  const figure = (group: Group): number | undefined => {
    switch (order.by) {
      case 'share':
        return group.share;
      case 'people':
        return group.peopleInNeed;
      case 'population':
        return group.population;
      case 'name':
        return undefined;
      case 'missing':
      case 'time':
      case 'fragility':
        return group.missing;
    }
  };
  return sorted(groups, order, figure);
}

/** What can't be said comes last whichever way round; equals are in the order of their names. */
function sorted<T extends { readonly name: string }>(
  rows: readonly T[],
  { by, down }: Order,
  figure: (row: T) => number | undefined,
): T[] {
  const turn = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const names = a.name.localeCompare(b.name, 'fr');
    if (by === 'name') return turn * names;
    const [one, other] = [figure(a), figure(b)];
    if (one === other) return names;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return turn * (one < other ? -1 : 1);
  });
}
