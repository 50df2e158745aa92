import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { useAddRight } from '../facts';
import { LATER_RIGHTS } from '../model';
import type { LaterRight, Referral } from '../model';

/** A decision comes weeks after the place was done: the team that referred learns it, and the place reads it here. */
export function Decision({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const fact = useAddRight(referral.id);
  const said = referral.laterRight?.right;
  const [right, setRight] = useState<LaterRight | undefined>(said);
  return (
    <ConfirmAction
      label={t(said === undefined ? 'decision.add' : 'decision.correct')}
      title={t('decision.title')}
      confirmLabel={t('decision.confirm')}
      icon={IconGavel}
      ready={right !== undefined && right !== said}
      onConfirm={async () => {
        if (right === undefined) return;
        await fact.mutateAsync({ right });
        announce(t('decision.noted'));
      }}
    >
      <p>{t('decision.text')}</p>
      <CodeChoice
        id="later-right"
        legend={t('decision.legend')}
        options={LATER_RIGHTS.map((value) => ({ value, label: t(`codes.outcome.${value}`) }))}
        value={right}
        onChange={setRight}
      />
    </ConfirmAction>
  );
}
