import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconMapCog from '@tabler/icons-react/dist/esm/icons/IconMapCog.mjs';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs';
import IconUserShield from '@tabler/icons-react/dist/esm/icons/IconUserShield.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { startsAtTheInbox } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import type { Icon } from '@/shared/ui/icon';

export interface NavigationItem {
  readonly to: string;
  readonly label:
    | 'home'
    | 'refer'
    | 'inbox'
    | 'sent'
    | 'places'
    | 'myPlaces'
    | 'directory'
    | 'imports'
    | 'territory'
    | 'territories'
    | 'teams'
    | 'admissions'
    | 'coordinators';
  readonly icon: Icon;
  /** From what the server says may be done, never from a role's name. */
  readonly shownTo: (session: Session) => boolean;
}

const NAVIGATION: readonly NavigationItem[] = [
  { to: '/', label: 'home', icon: IconHome, shownTo: (session) => !startsAtTheInbox(session) },
  {
    to: '/file',
    label: 'inbox',
    icon: IconInbox,
    shownTo: ({ permissions, acting }) => permissions.has('handle-referrals') && acting?.receives === true,
  },
  {
    to: '/mettre-en-relation',
    label: 'refer',
    icon: IconSend,
    shownTo: ({ permissions, acting }) => permissions.has('handle-referrals') && acting !== undefined,
  },
  { to: '/envois', label: 'sent', icon: IconListCheck, shownTo: startsAtTheInbox },
  {
    to: '/lieux',
    label: 'places',
    icon: IconMapSearch,
    shownTo: ({ permissions }) => permissions.has('search-network'),
  },
  {
    to: '/mes-lieux',
    label: 'myPlaces',
    icon: IconBuildingCommunity,
    shownTo: ({ permissions, acting }) =>
      permissions.has('tend-places') &&
      (acting?.receives === true || (permissions.has('edit-places') && !permissions.has('view-territory'))),
  },
  {
    to: '/annuaire',
    label: 'directory',
    icon: IconAddressBook,
    shownTo: ({ permissions }) => permissions.has('edit-places') && permissions.has('view-territory'),
  },
  {
    to: '/imports',
    label: 'imports',
    icon: IconTableImport,
    shownTo: ({ permissions }) => permissions.has('import-places'),
  },
  {
    to: '/territoire',
    label: 'territory',
    icon: IconMap2,
    shownTo: ({ permissions }) => permissions.has('view-territory'),
  },
  {
    to: '/territoires',
    label: 'territories',
    icon: IconMapCog,
    shownTo: ({ permissions }) => permissions.has('manage-territories'),
  },
  {
    to: '/equipe',
    label: 'teams',
    icon: IconUsersGroup,
    shownTo: ({ permissions }) => permissions.has('manage-organisation'),
  },
  {
    to: '/admissions',
    label: 'admissions',
    icon: IconBuildingCommunity,
    shownTo: ({ permissions }) => permissions.has('admit-organisations'),
  },
  {
    to: '/coordonnateurs',
    label: 'coordinators',
    icon: IconUserShield,
    shownTo: ({ permissions }) => permissions.has('appoint-coordinators'),
  },
];

export function navigationFor(session: Session): readonly NavigationItem[] {
  return NAVIGATION.filter(({ shownTo }) => shownTo(session));
}
