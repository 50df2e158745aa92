import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { hasGrown, shortCount } from '@/features/notification/model';
import { useUnread } from '@/features/notification/queries';
import { useAnnounce } from '@/shared/ui/announcer';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import classes from './notice-bell.module.css';

/** How many notices wait, on every page. Without an answer of the server it is a bell and no more. */
export function NoticeBell() {
  const { t } = useTranslation('app');
  const announce = useAnnounce();
  const { data: unread } = useUnread();
  const before = useRef<number>(undefined);

  useEffect(() => {
    if (hasGrown(before.current, unread)) announce(t('notices.unread', { count: unread }));
    if (unread !== undefined) before.current = unread;
  }, [announce, t, unread]);

  return (
    <NavLink to="/avis" end className={classes['bell'] ?? ''}>
      <IconBell size={26} stroke={1.5} aria-hidden />
      <VisuallyHidden>
        {unread === undefined || unread === 0
          ? t('notices.title')
          : `${t('notices.title')}, ${t('notices.unread', { count: unread })}`}
      </VisuallyHidden>
      {unread !== undefined && unread > 0 && (
        <span className={classes['count']} aria-hidden>
          {shortCount(unread)}
        </span>
      )}
    </NavLink>
  );
}
