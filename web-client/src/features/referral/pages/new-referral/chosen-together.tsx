import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import type { TypedNeed } from './model';

interface ChosenTogetherProps {
  readonly need: TypedNeed;
  readonly onChange: () => void;
}

/** What « Faire le point » came to: read again at a glance, and changed where it is wrong. */
export function ChosenTogether({ need, onChange }: ChosenTogetherProps) {
  const { t } = useTranslation('referral');
  const { kindOfHelp, needs, procedure, urgent } = need;
  const besides = [
    ...needs.map((code) => t(`codes.need.${code}`)),
    ...(procedure.topic === undefined ? [] : [t(`codes.procedureTopic.${procedure.topic}`)]),
    ...(procedure.body === undefined ? [] : [t(`codes.procedureBody.${procedure.body}`)]),
    ...(urgent ? [t('referral.urgent')] : []),
  ];
  return (
    <Panel title={t('newReferral.need.chosenTogether')}>
      {kindOfHelp !== undefined && (
        <p>
          <strong>{t(`codes.orientationType.${kindOfHelp}.label`)}</strong>
        </p>
      )}
      {besides.length > 0 && <p>{besides.join(' · ')}</p>}
      <Button variant="outline" onClick={onChange}>
        {t('newReferral.need.change')}
      </Button>
    </Panel>
  );
}
