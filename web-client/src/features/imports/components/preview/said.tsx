import { useTranslation } from 'react-i18next';
import { useCodes } from '../../code-texts';
import type { CardField, NamedCommune } from '../../model';
import classes from '../imports.module.css';

const AT_ONCE = 12;
const FIRST = 3;

interface SaidProps {
  readonly field: CardField;
  readonly values: readonly string[];
  readonly communes: readonly NamedCommune[];
}

/** What is said of one part, in words; five hundred communes as their number, all of them on request. */
export function Said({ field, values, communes }: SaidProps) {
  const { t } = useTranslation('imports');
  const words = useCodes().values(field, values, communes);
  if (values.length === 0) return t('preview.row.empty');
  if (field !== 'COMPETENT_FOR' || words.length <= AT_ONCE) return words.join(', ');
  return (
    <>
      {t('preview.row.communes', { count: words.length, first: words.slice(0, FIRST).join(', ') })}
      <details className={classes['details']}>
        <summary>{t('preview.row.allCommunes')}</summary>
        {words.join(', ')}
      </details>
    </>
  );
}

/** What the source adds and leaves out, which two long lists side by side do not show. */
export function Difference({
  ours,
  theirs,
  communes,
}: {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly communes: readonly NamedCommune[];
}) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const named = (values: readonly string[]) => codes.values('COMPETENT_FOR', values, communes).join(', ');
  const added = theirs.filter((code) => !ours.includes(code));
  const left = ours.filter((code) => !theirs.includes(code));
  return (
    <p>
      {added.length > 0 && t('preview.row.added', { count: added.length, names: named(added) })}{' '}
      {left.length > 0 && t('preview.row.left', { count: left.length, names: named(left) })}
    </p>
  );
}
