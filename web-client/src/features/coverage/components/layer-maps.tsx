import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaMap } from '@/shared/map/area-map';
import type { Camera, MapsTogether } from '@/shared/map/area-map-data';
import { useOutlines } from '@/shared/map/use-outlines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { classesOf } from '../classes-model';
import { isWithout } from '../model';
import type { Coverage, Layer } from '../model';
import { useFigures } from '../use-figures';
import type { View } from '../view-url';
import { Legend } from './legend';
import { useClassWords } from './use-class-words';
import classes from './coverage.module.css';

interface LayerMapsProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
  readonly marked: readonly string[];
  readonly onChoose: (code: string) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** One layer, or two of the same ground side by side. */
export function LayerMaps(props: LayerMapsProps) {
  const { t } = useTranslation('coverage');
  const { view } = props;
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
      <div className={classes['sideBySide']} data-two={view.beside !== undefined}>
        {[view.layer, ...(view.beside === undefined ? [] : [view.beside])].map((layer) => (
          <LayerMap key={layer} {...props} layer={layer} outlines={outlines.data} together={together} />
        ))}
      </div>
    </div>
  );
}

interface LayerMapProps extends LayerMapsProps {
  readonly layer: Layer;
  readonly outlines: ReturnType<typeof useOutlines>['data'];
  readonly together: MapsTogether;
}

function LayerMap({ layer, outlines, together, coverage, view, marked, onChoose, onCamera }: LayerMapProps) {
  const { t } = useTranslation('coverage');
  const { inLayer } = useFigures();
  const words = useClassWords(layer);
  const found = useMemo(() => classesOf(layer, coverage.communes), [layer, coverage]);
  const fills = useMemo(() => found.map(({ shade, communes }) => ({ shade, ids: communes })), [found]);
  const lines = useMemo(() => new Map(coverage.communes.map((line) => [line.code, line])), [coverage]);
  const name = t(`layer.${layer}.name`);
  return (
    <section className={classes['layer']} aria-label={name}>
      <h2 className={classes['layerName']}>{name}</h2>
      <div>
        <p className={classes['quiet']}>{t(`layer.${layer}.meaning`)}</p>
        {isWithout(layer, coverage) && <p>{t('map.without')}</p>}
      </div>
      <AreaMap
        outlines={outlines}
        fills={fills}
        selected={view.commune}
        marked={marked}
        said={(code) => {
          const line = lines.get(code);
          return line === undefined ? '' : `${line.name}\u00a0: ${inLayer(layer, line)}`;
        }}
        onSelect={onChoose}
        camera={view.camera}
        onCamera={onCamera}
        together={together}
        attribution={t('map.attribution')}
        label={t('map.label', { layer: name })}
      />
      <Legend classes={found} words={words} />
    </section>
  );
}
