import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { HAND_OVER_CHANNELS } from '../../reporting';
import type { Referral } from '../../model';
import type { HandOverChannel } from '../../reporting';
import { DayField } from '../receiver-actions/day-field';
import { isPastOrToday, today } from '../receiver-actions/model';

/** How and when the place told it: what every report says, whatever else it says. */
export function usePlaceWord({ handedOver }: Referral) {
  const { t } = useTranslation('referral');
  const now = new Date();
  const [by, setBy] = useState<HandOverChannel>();
  const [on, setOn] = useState(today(now));
  const told = handedOver?.on ?? '';
  return {
    word: by === undefined ? undefined : { by, on },
    checks: {
      by: { ok: by !== undefined, message: t('reported.actions.byError') },
      on: { ok: isPastOrToday(on, now) && on >= told, message: t('reported.actions.onError') },
    },
    fields: (errorOf: (field: string) => string | undefined) => (
      <>
        <CodeChoice
          id="report-by"
          legend={t('reported.actions.by')}
          options={HAND_OVER_CHANNELS.map((value) => ({ value, label: t(`reported.channel.${value}`) }))}
          value={by}
          onChange={setBy}
          error={errorOf('by')}
        />
        <DayField
          id="report-on"
          label={t('reported.actions.on')}
          hint={t('reported.actions.onHelp')}
          value={on}
          onChange={setOn}
          min={told}
          max={today(now)}
          error={errorOf('on')}
        />
      </>
    ),
  };
}
