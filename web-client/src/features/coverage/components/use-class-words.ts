import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapClass } from '../classes-model';
import type { Layer } from '../model';
import { useFigures } from '../use-figures';

/** A class in words: « de 12 à 40 personnes », « moins de 25 % d’une part égale ». */
export function useClassWords(layer: Layer | 'effect'): (one: MapClass) => string {
  const { t } = useTranslation('coverage');
  const { whole, percent, decimal } = useFigures();

  return useMemo(() => {
    const people = (from: number, to: number): string =>
      from === to
        ? t('people', { count: from, shown: whole(from) })
        : t('class.people', { from: whole(from), to: whole(to) });
    const range = (from: number, to: number | undefined): string => {
      switch (layer) {
        case 'missing':
        case 'people':
        case 'effect':
          return people(from, to ?? from);
        case 'share':
          if (from === 0) return t('class.shareBelow', { to: percent(to ?? 0) });
          return to === undefined
            ? t('class.shareFull')
            : t('class.share', { from: percent(from), to: percent(to) });
        case 'time':
          if (to === undefined) return t('class.timeBeyond', { from: whole(from) });
          return to === 10
            ? t('class.timeWithin', { to: whole(to) })
            : t('class.time', { from: whole(to - 9), to: whole(to) });
        case 'fragility':
          return to === undefined
            ? t('class.fragilityMost', { from: decimal(from) })
            : t('class.fragility', { from: decimal(from), to: decimal(to) });
      }
    };

    return ({ kind, from, to }: MapClass) => {
      switch (kind) {
        case 'none':
          return t('class.none');
        case 'unknown':
        case 'hidden':
          return t('unknown');
        case 'same':
          return t('class.same');
        case 'range':
          return range(from ?? 0, to);
        case 'gain':
        case 'loss':
          return t(`class.${kind}`, { people: people(from ?? 0, to ?? 0) });
      }
    };
  }, [layer, t, whole, percent, decimal]);
}
