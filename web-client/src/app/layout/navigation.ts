import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import IconBarrierBlock from '@tabler/icons-react/dist/esm/icons/IconBarrierBlock.mjs';
import IconReportAnalytics from '@tabler/icons-react/dist/esm/icons/IconReportAnalytics.mjs';
import IconPhoneCall from '@tabler/icons-react/dist/esm/icons/IconPhoneCall.mjs';
import IconCalendarWeek from '@tabler/icons-react/dist/esm/icons/IconCalendarWeek.mjs';
import IconCompass from '@tabler/icons-react/dist/esm/icons/IconCompass.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconLifebuoy from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs';
import IconMailX from '@tabler/icons-react/dist/esm/icons/IconMailX.mjs';
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconMapBolt from '@tabler/icons-react/dist/esm/icons/IconMapBolt.mjs';
import IconMapCog from '@tabler/icons-react/dist/esm/icons/IconMapCog.mjs';
import IconMapPins from '@tabler/icons-react/dist/esm/icons/IconMapPins.mjs';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs';
import IconBuildingPlus from '@tabler/icons-react/dist/esm/icons/IconBuildingPlus.mjs';
import IconBuildings from '@tabler/icons-react/dist/esm/icons/IconBuildings.mjs';
import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs';
import IconUserShield from '@tabler/icons-react/dist/esm/icons/IconUserShield.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { startsAtTheInbox } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import type { Icon } from '@/shared/ui/icon';

export interface NavigationLink {
  readonly to: string;
  readonly label:
    | 'home'
    | 'refer'
    | 'inbox'
    | 'agenda'
    | 'sent'
    | 'places'
    | 'myPlaces'
    | 'teams'
    | 'territory'
    | 'coverage'
    | 'bulletin'
    | 'whatBlocks'
    | 'whatBlocked'
    | 'directory'
    | 'imports'
    | 'admissions'
    | 'territories'
    | 'coordinators'
    | 'deadLetters'
    | 'whoDoesWhat'
    | 'cards'
    | 'rightBlocked'
    | 'papers';
  readonly icon: Icon;
}

export interface NavigationGroup {
  readonly group: keyof typeof GROUP_ICONS;
  readonly icon: Icon;
  readonly links: readonly NavigationLink[];
}

export type NavigationEntry = NavigationLink | NavigationGroup;

interface Page extends NavigationLink {
  /** What it may be put together with. */
  readonly subject?: 'organisation' | 'territory';
  /** From what the server says may be done, never from a role's name. */
  readonly shownTo: (session: Session) => boolean;
}

const PLACES: NavigationLink = { to: '/lieux', label: 'places', icon: IconMapSearch };

const BULLETIN: NavigationLink = { to: '/territoire/reseau', label: 'bulletin', icon: IconPhoneCall };

const WHAT_BLOCKS: NavigationLink = { to: '/ce-qui-bloque', label: 'whatBlocks', icon: IconBarrierBlock };

const PAGES: readonly Page[] = [
  { to: '/', label: 'home', icon: IconHome, shownTo: (session) => !startsAtTheInbox(session) },
  {
    to: '/file',
    label: 'inbox',
    icon: IconInbox,
    shownTo: ({ permissions, acting }) => permissions.has('handle-referrals') && acting?.receives === true,
  },
  {
    to: '/agenda',
    label: 'agenda',
    icon: IconCalendarWeek,
    shownTo: ({ permissions, acting }) => permissions.has('handle-referrals') && acting?.receives === true,
  },
  {
    to: '/mettre-en-relation',
    label: 'refer',
    icon: IconSend,
    shownTo: ({ permissions, acting }) => permissions.has('handle-referrals') && acting !== undefined,
  },
  { ...PLACES, shownTo: ({ permissions }) => permissions.has('search-network') },
  { to: '/envois', label: 'sent', icon: IconListCheck, shownTo: startsAtTheInbox },
  {
    to: '/mes-lieux',
    label: 'myPlaces',
    icon: IconBuildingCommunity,
    subject: 'organisation',
    shownTo: ({ permissions, acting }) =>
      permissions.has('tend-places') &&
      (acting?.receives === true ||
        permissions.has('manage-organisation') ||
        (permissions.has('edit-places') && !permissions.has('view-territory'))),
  },
  {
    to: '/equipe',
    label: 'teams',
    icon: IconUsersGroup,
    subject: 'organisation',
    shownTo: ({ permissions }) => permissions.has('manage-organisation'),
  },
  {
    to: '/territoire',
    label: 'territory',
    icon: IconMap2,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('view-territory'),
  },
  {
    to: '/territoire/carte',
    label: 'coverage',
    icon: IconMapBolt,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('view-territory'),
  },
  { ...BULLETIN, subject: 'territory', shownTo: ({ permissions }) => permissions.has('view-territory') },
  {
    to: '/territoire/blocages',
    label: 'whatBlocked',
    icon: IconReportAnalytics,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('view-territory'),
  },
  {
    to: '/annuaire',
    label: 'directory',
    icon: IconAddressBook,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('edit-places') && permissions.has('view-territory'),
  },
  {
    to: '/imports',
    label: 'imports',
    icon: IconTableImport,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('import-places'),
  },
  {
    to: '/admissions',
    label: 'admissions',
    icon: IconBuildingPlus,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('admit-organisations'),
  },
  {
    to: '/territoires',
    label: 'territories',
    icon: IconMapCog,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('manage-territories'),
  },
  {
    to: '/coordonnateurs',
    label: 'coordinators',
    icon: IconUserShield,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('appoint-coordinators'),
  },
  {
    to: '/envois-en-echec',
    label: 'deadLetters',
    icon: IconMailX,
    subject: 'territory',
    shownTo: ({ permissions }) => permissions.has('handle-dead-letters'),
  },
];

const GROUP_ICONS = {
  organisation: IconBuildings,
  territory: IconMapPins,
  administration: IconSettings,
  more: IconDots,
  guidance: IconCompass,
} as const;

/** What anybody may read, with or without an account. At the foot of every page too. */
export const GUIDANCE: readonly NavigationLink[] = [
  { to: '/qui-fait-quoi', label: 'whoDoesWhat', icon: IconUserQuestion },
  { to: '/fiches', label: 'cards', icon: IconNotebook },
  { to: '/droit-bloque', label: 'rightBlocked', icon: IconLifebuoy },
  { to: '/papiers', label: 'papers', icon: IconPrinter },
];

/** The same, and what blocks and whom to reach where one works; a coordinator has that among the territory's pages. */
export function guidanceFor(session: Session | undefined): readonly NavigationLink[] {
  const elsewhere = session?.territoryCode === undefined || session.permissions.has('view-territory');
  return elsewhere ? GUIDANCE : [WHAT_BLOCKS, BULLETIN, ...GUIDANCE];
}

/** What fits beside the name of the house and the account at 1280 px, and side by side under a thumb. */
export const AT_MOST = 5;

/**
 * What one may open, most used first. The pages of a territory are always together; those of an organisation once
 * there would be too many entries, and what is left over is behind the last one. The guidance takes an entry only where
 * one is left: it pushes nothing away, since it is at the foot of every page.
 */
export function navigationFor(session: Session): readonly NavigationEntry[] {
  const entries = workOf(session);
  return entries.length < AT_MOST ? [...entries, groupOf('guidance', guidanceFor(session))] : entries;
}

/** For somebody who is not signed in. */
export function navigationForVisitors(): readonly NavigationEntry[] {
  return [PLACES, groupOf('guidance', GUIDANCE)];
}

function workOf(session: Session): readonly NavigationEntry[] {
  const pages = PAGES.filter(({ shownTo }) => shownTo(session));
  const territory = session.permissions.has('view-territory') ? 'territory' : 'administration';
  const entries = gathered(pages, 'territory', territory);
  if (entries.length <= AT_MOST) return entries.map(entryOf);
  const fewer = gathered(entries, 'organisation', 'organisation').map(entryOf);
  if (fewer.length <= AT_MOST) return fewer;
  const rest = fewer.slice(AT_MOST - 1).flatMap(linksOf);
  return [...fewer.slice(0, AT_MOST - 1), groupOf('more', rest)];
}

export function linksOf(entry: NavigationEntry): readonly NavigationLink[] {
  return 'links' in entry ? entry.links : [entry];
}

/** A page leads on to those below it: « Mes lieux » is where one is while editing one of them. */
export function isCurrent({ to }: NavigationLink, pathname: string): boolean {
  return to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
}

/** A page below that has an entry of its own: there, only that one is where one is. */
export function isForItselfOnly({ to }: NavigationLink, pathname: string): boolean {
  return (
    to === '/' || PAGES.some((page) => page.to.startsWith(`${to}/`) && isCurrent(linkOf(page), pathname))
  );
}

/** Pages of one subject as one entry, where the first of them was; a single one stays as it is. */
function gathered(
  entries: readonly (Page | NavigationGroup)[],
  subject: Page['subject'],
  group: NavigationGroup['group'],
): readonly (Page | NavigationGroup)[] {
  const together = entries.filter((entry): entry is Page => 'to' in entry && entry.subject === subject);
  if (together.length < 2) return entries;
  return entries.flatMap((entry) => {
    if (!together.some((page) => page === entry)) return [entry];
    return entry === together[0] ? [groupOf(group, together.map(linkOf))] : [];
  });
}

function groupOf(group: NavigationGroup['group'], links: readonly NavigationLink[]): NavigationGroup {
  return { group, icon: GROUP_ICONS[group], links };
}

function entryOf(entry: Page | NavigationGroup): NavigationEntry {
  return 'links' in entry ? entry : linkOf(entry);
}

function linkOf({ to, label, icon }: Page): NavigationLink {
  return { to, label, icon };
}
