import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import type { components } from '@/api/schema';
import { usePlaceHistory } from '../../care-queries';
import { fieldOf } from './card-form';
import classes from './care.module.css';

type Change = components['schemas']['FieldChange'];

/** What was changed at a place, in which part and when; no names. */
export function PlaceHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation('network');
  const history = usePlaceHistory(id);
  return (
    <StateCard
      query={history}
      title={t('care.edit.history')}
      isEmpty={(entries) => entries.length === 0}
      empty={<Empty>{t('care.history.empty')}</Empty>}
    >
      {(entries) => (
        <ul className={classes['lines']} role="list">
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.action}`}>
              <p>
                {t('care.history.line', {
                  who: t(`care.history.by.${entry.by}`),
                  what: t(`care.history.action.${entry.action}`),
                })}
                , <DateText at={entry.at} />
              </p>
              {entry.action === 'EDITED' && (
                <ul>
                  {entry.changes.map((change) => (
                    <li key={change.field}>{words(change)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </StateCard>
  );

  function words({ field: path, before, after }: Change): string {
    const name = fieldOf(path);
    const field = name === undefined ? path : t(`care.field.${name}`);
    // Five hundred codes say nothing to a reader; how many there were and are does.
    const shown = (value: string | undefined) =>
      value === undefined || name !== 'competentFor'
        ? value
        : t('care.competence.count', { count: value.split(' | ').length });
    return before === undefined && after === undefined
      ? t('care.history.hidden', { field })
      : t('care.history.change', {
          field,
          before: shown(before) ?? t('care.history.nothing'),
          after: shown(after) ?? t('care.history.nothing'),
        });
  }
}
