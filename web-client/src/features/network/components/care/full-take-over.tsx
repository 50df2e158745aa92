import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { FieldError } from '@/shared/forms/field-error';
import { useAnnounce } from '@/shared/ui/announcer';
import { useDeclareFull } from '../../care-queries';
import { SmallForm } from './small-form';
import { TakeOverField } from './take-over-field';
import type { TakeOverChoice } from './take-over-field';
import classes from './care.module.css';

interface FullTakeOverProps {
  readonly id: string;
  /** The last full day, which stays as it is. */
  readonly until: string;
  readonly current: string | undefined;
}

/** While a place is full: who takes over, named, changed or taken away again. */
export function FullTakeOver({ id, until, current }: FullTakeOverProps) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const name = useDeclareFull(id);
  const [opened, setOpened] = useState(false);
  const [other, setOther] = useState<TakeOverChoice>();
  const unable =
    name.error instanceof Problem && name.error.errors.some(({ field }) => field === 'takenOverBy');

  const close = () => {
    setOpened(false);
    setOther(undefined);
    name.reset();
  };
  const save = (takenOverBy: string | undefined) => {
    name.mutate(takenOverBy === undefined ? { until } : { until, takenOverBy }, {
      onSuccess: () => {
        announce(t('care.fullTakeOver.saved'));
        close();
      },
    });
  };

  return (
    <div className={classes['stack']}>
      {current !== undefined && <p>{t('care.absence.takenOver', { name: current })}</p>}
      {opened ? (
        <SmallForm
          wrong={other === undefined ? t('care.fullTakeOver.wrong') : undefined}
          submitLabel={t('care.fullTakeOver.save')}
          sending={name}
          onSubmit={() => {
            save(other?.id);
          }}
          onCancel={close}
        >
          <TakeOverField placeId={id} hint={t('care.fullTakeOver.hint')} value={other} onChange={setOther} />
          <FieldError id={`${id}-full-take-over`}>
            {unable ? t('care.absence.takeOver.refused') : undefined}
          </FieldError>
        </SmallForm>
      ) : (
        <div className={classes['badges']}>
          <Button
            variant="subtle"
            onClick={() => {
              setOpened(true);
            }}
          >
            {t(current === undefined ? 'care.fullTakeOver.name' : 'care.fullTakeOver.change')}
          </Button>
          {current !== undefined && (
            <Button
              variant="subtle"
              loading={name.isPending}
              onClick={() => {
                save(undefined);
              }}
            >
              {t('care.fullTakeOver.nobody')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
