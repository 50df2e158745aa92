import { Button } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP } from '@/shared/places/place';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';

/** One tap to every kind of help, whatever was proposed, and before any answer too. */
export function OtherHelp({ point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  return (
    <div className={classes['other']}>
      <Button
        variant="subtle"
        aria-expanded={open}
        rightSection={
          <IconChevronDown size={20} aria-hidden className={classes['chevron']} data-open={open} />
        }
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('proposals.other')}
      </Button>
      {open && (
        <>
          <p className={classes['quiet']}>{t('proposals.otherLead')}</p>
          <ul className={classes['kinds']}>
            {KINDS_OF_HELP.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  className={classes['kind']}
                  onClick={() => {
                    change({ ...point, stage: 'chosen', chosen: kind, overrideReason: undefined });
                  }}
                >
                  {t(`orientationType.${kind}.label`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
