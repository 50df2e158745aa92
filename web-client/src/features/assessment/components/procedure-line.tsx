import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProcedureChoice } from '@/shared/assessment/procedure-choice';
import { isAboutAProcedure, procedureAdvice } from '../model';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';

/** One closed line, and only where a procedure is at stake: it leads to the right counter, and nobody has to open it. */
export function ProcedureLine({ questionnaire, point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  if (!isAboutAProcedure(questionnaire, point)) return null;
  const { body, topic } = point.procedure;
  const said = [
    ...(topic === undefined ? [] : [t(`procedureTopic.${topic}`)]),
    ...(body === undefined ? [] : [t(`procedureBody.${body}`)]),
  ];
  return (
    <>
      <details className={classes['fold']}>
        <summary>
          {t('procedure.title')}
          {said.length > 0 && <strong> {said.join(', ')}</strong>}
        </summary>
        <div className={classes['folded']}>
          <ProcedureChoice
            procedure={point.procedure}
            onProcedure={(procedure) => {
              change({ ...point, procedure });
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
