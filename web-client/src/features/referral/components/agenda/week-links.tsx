import { Button } from '@mantine/core';
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOf, weekAfter, weekOf } from './model';
import classes from './agenda.module.css';

/** Links, so that the browser's own back works; the focus stays on the one that was followed. */
export function WeekLinks({ week, today }: { readonly week: string; readonly today: string }) {
  const { t } = useTranslation('referral');
  return (
    <nav aria-label={t('agenda.weeks')} className={classes['weeks']} data-print="hide">
      <Button
        component={Link}
        to={addressOf(weekAfter(week, -1), today)}
        variant="outline"
        leftSection={<IconChevronLeft size={20} aria-hidden />}
      >
        {t('agenda.previous')}
      </Button>
      <Button
        component={Link}
        to={addressOf(weekAfter(week, 1), today)}
        variant="outline"
        rightSection={<IconChevronRight size={20} aria-hidden />}
      >
        {t('agenda.next')}
      </Button>
      {week !== weekOf(today) && (
        <Button component={Link} to="/agenda" variant="subtle">
          {t('agenda.present')}
        </Button>
      )}
    </nav>
  );
}
