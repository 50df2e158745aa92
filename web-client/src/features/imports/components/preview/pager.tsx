import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PAGE_SIZE, queryOf } from '../../look';
import type { Look } from '../../look';
import classes from '../imports.module.css';

/** Pages of a list, as links: they can be opened beside and found again. */
export function Pager({ look, total }: { readonly look: Look; readonly total: number }) {
  const { t } = useTranslation('imports');
  if (total <= PAGE_SIZE) return null;
  const last = Math.ceil(total / PAGE_SIZE) - 1;
  const { page } = look;
  const link = (to: number, label: string) => (
    <Button component={Link} variant="outline" to={queryOf({ ...look, page: to })} preventScrollReset>
      {label}
    </Button>
  );
  return (
    <nav aria-label={t('preview.pager.label')} className={classes['actions']}>
      {page > 0 && link(page - 1, t('preview.pager.before'))}
      <span className={classes['number']}>
        {t('preview.pager.where', {
          from: String(page * PAGE_SIZE + 1),
          to: String(Math.min(total, (page + 1) * PAGE_SIZE)),
          total: String(total),
        })}
      </span>
      {page < last && link(page + 1, t('preview.pager.after'))}
    </nav>
  );
}
