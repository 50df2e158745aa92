import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaMap } from '@/shared/map/area-map';
import type { Camera, MapsTogether } from '@/shared/map/area-map-data';
import type { Outlines } from '@/shared/map/map-data';
import { PrintedMap } from '@/shared/map/printed-map';
import type { Coverage } from '../model';
import type { ShownLayer } from '../use-layer';
import { useBorders, usePicture, usePoints } from '../use-picture';
import type { View } from '../view-url';
import { Legend } from './legend';
import classes from './coverage.module.css';

interface ShownMapProps {
  readonly shown: ShownLayer;
  readonly coverage: Coverage;
  readonly view: View;
  readonly outlines: Outlines | undefined;
  readonly together: MapsTogether;
  readonly marked: readonly string[];
  readonly onChoose: (code: string) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** One layer with its legend; on paper a drawing in patterns takes the place of both. */
export function ShownMap({ shown, coverage, view, outlines, together, marked, ...on }: ShownMapProps) {
  const { t } = useTranslation('coverage');
  const { name, meaning, note, found, said } = shown;
  const fills = useMemo(() => found.map(({ shade, communes }) => ({ shade, ids: communes })), [found]);
  const points = usePoints(coverage, view.places);
  const borders = useBorders(shown, outlines);
  const picture = usePicture(shown, coverage, points, borders);
  return (
    <section className={classes['layer']} aria-label={name}>
      <h2 className={classes['layerName']} data-print="hide">
        {name}
      </h2>
      <div>
        <p className={classes['quiet']} data-print="hide">
          {meaning}
        </p>
        {note !== undefined && <p>{note}</p>}
      </div>
      <AreaMap
        outlines={outlines}
        fills={fills}
        selected={view.commune}
        marked={marked}
        said={said}
        points={points}
        borders={borders}
        groupOf={shown.groupOf}
        onSelect={on.onChoose}
        camera={view.camera}
        onCamera={on.onCamera}
        together={together}
        attribution={t('map.attribution')}
        label={t('map.label', { layer: name })}
      />
      <Legend classes={found} words={shown.classWords} marks={picture?.marks ?? []} />
      {outlines !== undefined && picture !== undefined && (
        <PrintedMap outlines={outlines} picture={picture} legendTitle={t('map.legend')} />
      )}
    </section>
  );
}
