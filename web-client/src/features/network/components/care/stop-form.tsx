import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import { useKeepStop } from '../../care-queries';
import type { Agenda } from './model';
import { Hours, SmallForm, Typed } from './small-form';
import { NEW_STOP, stopRequestOf, stopTypedOf } from './visit-model';
import type { StopTyped } from './visit-model';
import classes from './care.module.css';

interface StopFormProps {
  readonly placeId: string;
  /** The one that is changed; none for a new one. */
  readonly stop?: Agenda['stops'][number];
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** When and where a travelling place stops. */
export function StopForm({ placeId, stop, onDone, onCancel }: StopFormProps) {
  const { t } = useTranslation('network');
  const id = useId();
  const keep = useKeepStop(placeId, stop?.id);
  const [typed, setTyped] = useState<StopTyped>(() => (stop === undefined ? NEW_STOP : stopTypedOf(stop)));
  const set = (change: Partial<StopTyped>) => {
    setTyped((before) => ({ ...before, ...change }));
  };
  const request = stopRequestOf(typed);
  return (
    <SmallForm
      wrong={request === undefined ? t('care.stop.wrong') : undefined}
      submitLabel={t(stop === undefined ? 'care.stop.add' : 'care.stop.save')}
      sending={keep}
      onSubmit={() => {
        if (request !== undefined) keep.mutate(request, { onSuccess: onDone });
      }}
      onCancel={onCancel}
    >
      <div className={classes['small']}>
        <Typed
          type="date"
          label={t('care.stop.day')}
          value={typed.day}
          onTyped={(day) => {
            set({ day });
          }}
        />
        <Hours from={typed.from} to={typed.to} onTyped={set} />
        <CommuneField
          id={`${id}-commune`}
          label={t('care.field.communeCode')}
          value={typed.commune}
          onChange={(commune) => {
            set({ commune });
          }}
        />
        <Typed
          label={t('care.stop.spot')}
          value={typed.spot}
          onTyped={(spot) => {
            set({ spot });
          }}
        />
      </div>
    </SmallForm>
  );
}
