import { Button, NativeSelect } from '@mantine/core';
import IconBuildingBank from '@tabler/icons-react/dist/esm/icons/IconBuildingBank.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_BODIES } from '@/shared/assessment/procedure';
import { StateCard } from '@/shared/ui/state-card';
import type { ProcedureBody } from '../model';
import { useCompetentBody } from '../queries';
import classes from './not-for-us.module.css';
import { CompetentAnswer } from './competent-answer';

interface NotForUsProps {
  readonly commune: { readonly code: string };
  /** Of the procedure, when it was said; it can be another one here. */
  readonly procedureBody: ProcedureBody | undefined;
}

/** « Ce n’est pas à nous »: one tap to the administration's own counter and number for this commune. */
export function NotForUs({ commune, procedureBody }: NotForUsProps) {
  const { t } = useTranslation('matching');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [body, setBody] = useState(procedureBody);
  const query = useCompetentBody(open ? body : undefined, commune.code);
  return (
    <div className={classes['frame']} data-print={open ? undefined : 'hide'}>
      <div data-print="hide">
        <Button
          variant="outline"
          leftSection={<IconBuildingBank size={20} aria-hidden />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('competent.button')}
        </Button>
      </div>
      {open && (
        <div id={id} className={classes['asked']}>
          <div className={classes['choice']} data-print="hide">
            <NativeSelect
              label={t('competent.which')}
              value={body ?? ''}
              data={[
                ...(body === undefined ? [{ value: '', label: t('competent.choose') }] : []),
                ...PROCEDURE_BODIES.map((value) => ({
                  value,
                  label: value === 'OTHER' ? t('competent.other') : t(`procedureBody.${value}`),
                })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                setBody(PROCEDURE_BODIES.find((known) => known === value));
              }}
            />
          </div>
          <div aria-live="polite">
            {body !== undefined && (
              <StateCard
                query={query}
                title={
                  query.data === undefined
                    ? t('competent.title')
                    : t('competent.titleFor', { commune: query.data.communeName })
                }
                lines={4}
              >
                {(found) => <CompetentAnswer found={found} />}
              </StateCard>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
