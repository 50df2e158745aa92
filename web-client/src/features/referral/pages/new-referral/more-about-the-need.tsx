import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import { useTranslation } from 'react-i18next';
import { ProcedureChoice } from '@/shared/assessment/procedure-choice';
import { CodeChoice, CodeChoices } from '@/shared/forms/code-choice';
import { MOST_NEEDS, NEEDS } from './model';
import type { TypedNeed } from './model';

interface MoreAboutTheNeedProps {
  readonly need: TypedNeed;
  readonly onNeed: (part: Partial<TypedNeed>) => void;
}

/** What helps the place to prepare; none of it has to be said. */
export function MoreAboutTheNeed({ need, onNeed }: MoreAboutTheNeedProps) {
  const { t } = useTranslation('referral');
  return (
    <>
      <CodeChoices
        id="needs"
        legend={t('newReferral.need.needs')}
        hint={t('newReferral.need.needsHint')}
        options={NEEDS.map((value) => ({ value, label: t(`codes.need.${value}`) }))}
        columns={2}
        max={MOST_NEEDS}
        value={need.needs}
        onChange={(needs) => {
          onNeed({ needs });
        }}
      />
      <ProcedureChoice
        procedure={need.procedure}
        onProcedure={(procedure) => {
          onNeed({ procedure });
        }}
      />
      <CodeChoice
        id="urgent"
        legend={t('newReferral.need.urgent')}
        hint={t('newReferral.need.urgentHint')}
        options={[
          { value: 'NO', label: t('newReferral.need.urgentNo') },
          { value: 'YES', label: t('newReferral.need.urgentYes'), icon: IconAlarm },
        ]}
        columns={2}
        value={need.urgent ? 'YES' : 'NO'}
        onChange={(value) => {
          onNeed({ urgent: value === 'YES' });
        }}
      />
    </>
  );
}
