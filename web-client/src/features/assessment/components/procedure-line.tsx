import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_BODIES } from '@/shared/assessment/procedure-body';
import { isAboutAProcedure, procedureAdvice } from '../model';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';

/** One closed line, and only where a procedure is at stake: it leads to the right counter, and nobody has to open it. */
export function ProcedureLine({ questionnaire, point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  if (!isAboutAProcedure(questionnaire, point)) return null;
  const said = point.procedureBody;
  return (
    <>
      <details className={classes['fold']}>
        <summary>
          {t('procedure.title')}
          {said !== undefined && <strong> {t(`procedureBody.${said}`)}</strong>}
        </summary>
        <div className={classes['folded']}>
          <NativeSelect
            className={classes['reason'] ?? ''}
            label={t('procedure.body')}
            description={t('procedure.hint')}
            value={said ?? ''}
            data={[
              { value: '', label: t('procedure.none') },
              ...PROCEDURE_BODIES.map((value) => ({ value, label: t(`procedureBody.${value}`) })),
            ]}
            onChange={(event) => {
              change({
                ...point,
                procedureBody: PROCEDURE_BODIES.find((body) => body === event.target.value),
              });
            }}
          />
          <Checkbox
            size="md"
            label={t('procedure.again')}
            checked={point.recurring}
            onChange={(event) => {
              change({ ...point, recurring: event.target.checked });
            }}
          />
        </div>
      </details>
      {procedureAdvice(point).map((code) => (
        <p key={code} role="status">
          {t(`procedure.${code}`)}
        </p>
      ))}
    </>
  );
}
