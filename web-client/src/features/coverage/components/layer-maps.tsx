import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Camera, MapsTogether } from '@/shared/map/area-map-data';
import { useOutlines } from '@/shared/map/use-outlines';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { AnyLayer, Coverage } from '../model';
import { useLayer } from '../use-layer';
import type { View } from '../view-url';
import { ShownMap } from './shown-map';
import classes from './coverage.module.css';

interface LayerMapsProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
  readonly marked: readonly string[];
  readonly onChoose: (code: string) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onPlaces: (seen: boolean) => void;
}

/** One layer, or two of the same ground side by side. */
export function LayerMaps(props: LayerMapsProps) {
  const { t } = useTranslation('coverage');
  const { view, coverage, onPlaces } = props;
  const outlines = useOutlines(props.territory);
  const [together] = useState<MapsTogether>(() => new Set());
  return (
    <div className={classes['maps']}>
      <a
        href="#tableau"
        className={classes['skip']}
        onClick={(event) => {
          // The address is the view's, not a place in the page.
          event.preventDefault();
          document.getElementById('tableau')?.focus();
        }}
      >
        {t('map.skip')}
      </a>
      {outlines.error !== null && (
        <ProblemNotice error={outlines.error} onRetry={() => void outlines.refetch()} />
      )}
      {outlines.data?.features.length === 0 && <p>{t('map.noOutlines')}</p>}
      {coverage.places !== undefined && coverage.places.length > 0 && (
        <div className={classes['toggle']} data-print="hide">
          <Checkbox
            label={t('places.show')}
            checked={view.places}
            onChange={({ currentTarget }) => {
              onPlaces(currentTarget.checked);
            }}
          />
        </div>
      )}
      <div className={classes['sideBySide']} data-two={view.beside !== undefined}>
        {[view.layer, ...(view.beside === undefined ? [] : [view.beside])].map((layer) => (
          <LayerMap key={layer} {...props} layer={layer} outlines={outlines.data} together={together} />
        ))}
      </div>
    </div>
  );
}

interface LayerMapProps extends LayerMapsProps {
  readonly layer: AnyLayer;
  readonly outlines: ReturnType<typeof useOutlines>['data'];
  readonly together: MapsTogether;
}

function LayerMap(props: LayerMapProps) {
  const { t } = useTranslation('coverage');
  const { territory, coverage, layer, view } = props;
  const state = useLayer({ territory, coverage, layer, quarter: view.quarter });
  switch (state.kind) {
    case 'shown':
      return <ShownMap {...props} shown={state.shown} />;
    case 'pending':
      return <LoadingLines lines={12} />;
    case 'failed':
      return <ProblemNotice error={state.error} onRetry={state.retry} />;
    case 'none':
      return <p>{t('observed.none')}</p>;
  }
}
