import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './procedure-choice.module.css';
import { PROCEDURE_BODIES, PROCEDURE_TOPICS } from './procedure';
import type { Procedure } from './procedure';

interface ProcedureChoiceProps {
  readonly procedure: Procedure;
  readonly onProcedure: (procedure: Procedure) => void;
}

/** What a procedure is about and where it goes: whoever knows one of the two says that one. */
export function ProcedureChoice({ procedure, onProcedure }: ProcedureChoiceProps) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes['both']}>
      <NativeSelect
        label={t('procedure.topic')}
        description={t('procedure.topicHint')}
        value={procedure.topic ?? ''}
        data={[
          { value: '', label: t('procedure.unsaid') },
          ...PROCEDURE_TOPICS.map((value) => ({ value, label: t(`procedure.topics.${value}`) })),
        ]}
        onChange={({ target }) => {
          onProcedure({ ...procedure, topic: PROCEDURE_TOPICS.find((topic) => topic === target.value) });
        }}
      />
      <NativeSelect
        label={t('procedure.body')}
        description={t('procedure.bodyHint')}
        value={procedure.body ?? ''}
        data={[
          { value: '', label: t('procedure.unsaid') },
          ...PROCEDURE_BODIES.map((value) => ({ value, label: t(`procedure.bodies.${value}`) })),
        ]}
        onChange={({ target }) => {
          onProcedure({ ...procedure, body: PROCEDURE_BODIES.find((body) => body === target.value) });
        }}
      />
    </div>
  );
}
