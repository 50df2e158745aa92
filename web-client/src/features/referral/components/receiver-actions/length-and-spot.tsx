import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_SPOT, USUAL_MINUTES, isLength } from './model';
import classes from './receiver-actions.module.css';

/** How long an appointment takes and where within the place: said only if it helps, by whoever gives or notes it. */
export function useLengthAndSpot(id: string) {
  const { t } = useTranslation('referral');
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
  const [spot, setSpot] = useState('');
  const where = spot.trim();
  return {
    asked: { minutes: Number(minutes), ...(where === '' ? {} : { spot: where }) },
    checks: {
      minutes: { ok: isLength(minutes), message: t('receiver.book.minutesError') },
      spot: { ok: where.length <= LONGEST_SPOT, message: t('receiver.book.spotError') },
    },
    fields: (errorOf: (field: string) => string | undefined) => (
      <>
        <TextInput
          id={`${id}-minutes`}
          inputMode="numeric"
          label={t('receiver.book.minutes')}
          value={minutes}
          error={errorOf('minutes')}
          className={classes['day'] ?? ''}
          onChange={(event) => {
            setMinutes(event.currentTarget.value.trim());
          }}
        />
        <TextInput
          id={`${id}-spot`}
          label={t('receiver.book.spot')}
          description={t('receiver.book.spotHelp')}
          value={spot}
          error={errorOf('spot')}
          onChange={(event) => {
            setSpot(event.currentTarget.value);
          }}
        />
      </>
    ),
  };
}
