import { useState } from 'react';
import { useCommune } from '@/shared/communes/commune-queries';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import type { CardDraft } from './use-card-editor';

interface CardCommune {
  readonly commune: CommuneChoice | undefined;
  readonly onCommune: (commune: CommuneChoice | undefined) => void;
}

/** A card holds its commune's code; the name is the one that was chosen, or asked for when a draft was found again. */
export function useCardCommune({ form, change }: CardDraft, known?: CommuneChoice): CardCommune {
  const [chosen, setChosen] = useState<CommuneChoice | undefined>(known);
  const code = form.texts.communeCode;
  const named = chosen?.code === code ? chosen : known?.code === code ? known : undefined;
  const { data } = useCommune(named === undefined && code !== '' ? { code, name: '' } : undefined);
  return {
    commune: named ?? (data?.code === code ? data : undefined),
    onCommune: (commune) => {
      setChosen(commune);
      change({ ...form, texts: { ...form.texts, communeCode: commune?.code ?? '' } });
    },
  };
}
