import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDay, monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useClassWords } from './components/use-class-words';
import { classesOf } from './classes-model';
import type { MapClass } from './classes-model';
import { HELPS, isObserved, isWithout } from './model';
import type { AnyLayer, Coverage, Layer } from './model';
import { quarterOf } from '@/shared/published/quarter';
import { NO_EPCI, observedClasses, observedIn } from './observed-model';
import type { ObservedFigure, PublishedCounts } from './observed-model';
import { usePublishedCounts, usePublishedQuarters } from '@/shared/published/queries';
import { useFigures } from './use-figures';
import { useObservedWords } from './use-observed-words';

/** A layer as it is drawn on the map, on paper and in an image. */
export interface ShownLayer {
  readonly name: string;
  readonly meaning: string;
  /** Why it says less than one would think. */
  readonly note: string | undefined;
  readonly found: readonly MapClass[];
  readonly classWords: (one: MapClass) => string;
  /** Of a commune, with its figure. */
  readonly said: (code: string) => string;
  /** The EPCI of a commune, where that is what is shown. */
  readonly groupOf: ((code: string) => string | undefined) | undefined;
  readonly about: readonly string[];
  readonly sources: string;
}

export type LayerState =
  | { readonly kind: 'shown'; readonly shown: ShownLayer }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** No quarter is published yet. */
  | { readonly kind: 'none' };

interface LayerQuestion {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly layer: AnyLayer;
  readonly quarter: string | undefined;
}

export function useLayer({ territory, coverage, layer, quarter }: LayerQuestion): LayerState {
  const observed = isObserved(layer);
  const estimated = useEstimated(observed ? 'missing' : layer, coverage);
  const quarters = usePublishedQuarters(territory, observed);
  const chosen = quarterOf(quarter, quarters.data ?? []);
  const counts = usePublishedCounts(territory, observed ? chosen?.quarter : undefined);
  const published = useObserved(layer, coverage, counts.data);
  if (!observed) return { kind: 'shown', shown: estimated };
  if (published !== undefined) return { kind: 'shown', shown: published };
  const failed = [quarters, counts].find(({ error }) => error !== null);
  if (failed !== undefined) {
    return { kind: 'failed', error: failed.error, retry: () => void failed.refetch() };
  }
  return { kind: quarters.data !== undefined && chosen === undefined ? 'none' : 'pending' };
}

function useEstimated(layer: Layer, coverage: Coverage): ShownLayer {
  const { t } = useTranslation('coverage');
  const { inLayer } = useFigures();
  const classWords = useClassWords(layer);
  const about = useAbout(coverage);
  return useMemo(() => {
    const lines = new Map(coverage.communes.map((line) => [line.code, line]));
    return {
      name: t(`layer.${layer}.name`),
      meaning: t(`layer.${layer}.meaning`),
      note: isWithout(layer, coverage) ? t('map.without') : undefined,
      found: classesOf(layer, coverage.communes),
      classWords,
      said: (code) => {
        const line = lines.get(code);
        return line === undefined ? '' : `${line.name}\u00a0: ${inLayer(layer, line)}`;
      },
      groupOf: undefined,
      about,
      sources: t('picture.sources'),
    };
  }, [layer, coverage, t, inLayer, classWords, about]);
}

/** Which help, which month, reckoned how. */
function useAbout(coverage: Coverage): readonly string[] {
  const { t } = useTranslation('coverage');
  return useMemo(() => {
    const { orientationType, month, catchment, mode, estimates, method } = coverage;
    const help = HELPS.find((one) => one === orientationType) ?? 'DO_TOGETHER';
    const settings = [catchment, mode, estimates, method].map((one) => t(`settings.${one}`)).join(', ');
    return [
      t('totals.about', { help: t(`orientationType.${help}.short`), month: monthName(month, locale()) }),
      t('totals.otherSettings', { settings }),
    ];
  }, [coverage, t]);
}

function useObserved(
  layer: AnyLayer,
  coverage: Coverage,
  counts: PublishedCounts | undefined,
): ShownLayer | undefined {
  const { t } = useTranslation('coverage');
  const words = useObservedWords();
  return useMemo(() => {
    if (!isObserved(layer) || counts === undefined) return undefined;
    const figures = observedIn(counts, layer, coverage);
    const byEpci = new Map<string, ObservedFigure>(figures.map((figure) => [figure.epci, figure]));
    const lines = new Map(coverage.communes.map((line) => [line.code, line]));
    const groupOf = (code: string) => lines.get(code)?.epci ?? NO_EPCI;
    const nothing = figures.every(({ number }) => number === undefined);
    return {
      name: t(`observed.layer.${layer}.name`),
      meaning: `${t(`observed.layer.${layer}.meaning`)} ${t('observed.where')}`,
      note: nothing ? t('observed.nothing') : undefined,
      found: observedClasses(figures, coverage.communes),
      classWords: words.class,
      said: (code) => {
        const figure = byEpci.get(groupOf(code));
        const name = lines.get(code)?.name ?? '';
        return figure === undefined ? name : `${name}, ${words.epci(figure)}\u00a0: ${words.figure(figure)}`;
      },
      groupOf,
      about: [`${words.quarter(counts.quarter)}.`],
      sources: t('observed.sources', { day: fullDay(counts.publishedOn, locale()) }),
    };
  }, [layer, coverage, counts, t, words]);
}
