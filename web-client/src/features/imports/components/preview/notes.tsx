import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Tone } from '@/shared/ui/status-badge';
import { useCodes } from '../../code-texts';
import type { RowNote } from '../../model';
import classes from '../imports.module.css';

const TONES: Record<RowNote['kind'], Tone> = {
  REPAIRED: 'done',
  FLAGGED: 'waiting',
  REJECTED: 'stopped',
};

interface NotesProps {
  readonly notes: readonly RowNote[];
  /** Shown at once, where they are the row's whole point. */
  readonly open: boolean;
}

/** What was repaired, flagged or refused in a row: the value before, the value after, why, and what to do. */
export function Notes({ notes, open }: NotesProps) {
  const { t } = useTranslation('imports');
  if (notes.length === 0) return null;
  const list = (
    <ul className={classes['notes']} role="list">
      {notes.map((note, index) => (
        // The same rule may have done two things in one column.
        <Note key={`${note.rule} ${note.column} ${String(index)}`} note={note} />
      ))}
    </ul>
  );
  return open ? (
    list
  ) : (
    <details className={classes['details']}>
      <summary>{t('preview.row.notes', { count: notes.length })}</summary>
      {list}
    </details>
  );
}

function Note({ note: { kind, rule, column, before, after } }: { readonly note: RowNote }) {
  const { t } = useTranslation('imports');
  const { found, repair } = useCodes().rule(rule);
  return (
    <li className={classes['note']}>
      <p className={classes['noteHead']}>
        <StatusBadge tone={TONES[kind]}>{t(`noteKind.${kind}`)}</StatusBadge>
        <span className={classes['quiet']}>
          {column === '' ? t('preview.row.wholeRow') : t('preview.row.noteLine', { column })}
        </span>
      </p>
      <p>{found}</p>
      {(before !== undefined || after !== undefined) && (
        <p>
          <span className={classes['value']}>{before ?? t('preview.row.empty')}</span>{' '}
          {kind !== 'REJECTED' && (
            <>
              <span className={classes['quiet']}>{t('preview.row.became')}</span>{' '}
              <span className={classes['value']}>{after ?? t('preview.row.notRepeated')}</span>
            </>
          )}
        </p>
      )}
      <p className={classes['quiet']}>{repair}</p>
    </li>
  );
}
