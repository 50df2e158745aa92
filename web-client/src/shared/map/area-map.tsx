import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { AreaMapProps } from './area-map-data';
import { MapFrame } from './map-frame';
import classes from './map-view.module.css';

const AreaCanvas = lazy(async () => ({ default: (await import('./map-canvas-areas')).AreaCanvas }));

/** Areas filled by a figure. The caller puts a table beside it that says the same. */
export function AreaMap(props: AreaMapProps) {
  const { t } = useTranslation('shared');
  const [said, setSaid] = useState('');
  return (
    <MapFrame label={props.label}>
      <AreaCanvas {...props} onSaid={setSaid} />
      <p className={classes['keys']} aria-hidden>
        {t('map.keys')}
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </MapFrame>
  );
}
