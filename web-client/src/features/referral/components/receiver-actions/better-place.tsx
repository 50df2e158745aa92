import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Referral } from '../../model';
import { useOtherPlaces } from '../../queries';

interface BetterPlaceProps {
  readonly referral: Referral;
  readonly value: string | undefined;
  readonly onChange: (place: string | undefined) => void;
}

const NONE = 'NONE';

/** A no may name another place: one of the few that suit the same help near the person. Asked for only when wanted. */
export function BetterPlace({ referral, value, onChange }: BetterPlaceProps) {
  const { t } = useTranslation('referral');
  const [wanted, setWanted] = useState(false);
  const query = useOtherPlaces(referral, wanted);
  if (!wanted) {
    return (
      <div>
        <p>{t('receiver.decline.better')}</p>
        <Button
          variant="outline"
          onClick={() => {
            setWanted(true);
          }}
        >
          {t('receiver.decline.betterSearch')}
        </Button>
      </div>
    );
  }
  if (query.isPending) return <LoadingLines lines={3} />;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) return <p>{t('receiver.decline.betterNobody')}</p>;
  return (
    <CodeChoice
      id="decline-betterPlaceId"
      legend={t('receiver.decline.better')}
      hint={t('receiver.decline.betterHint')}
      options={[
        ...query.data.items.map(({ place }) => ({
          value: place.id,
          label: place.name,
          description: place.communeName,
        })),
        { value: NONE, label: t('receiver.decline.betterNone') },
      ]}
      value={value ?? NONE}
      onChange={(chosen) => {
        onChange(chosen === NONE ? undefined : chosen);
      }}
    />
  );
}
