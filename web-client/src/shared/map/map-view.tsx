import { Component, Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapViewProps } from './map-data';
import classes from './map-view.module.css';

const MapCanvas = lazy(async () => ({ default: (await import('./map-canvas')).MapCanvas }));

/**
 * Our own outlines and points on a plain ground: no tile, so that nobody's search leaves the server. The caller
 * puts a list beside it that gives the same information and the same choice by keyboard.
 */
export function MapView(props: MapViewProps) {
  const { t } = useTranslation('shared');
  return (
    <figure className={classes['frame']} aria-label={props.label} data-print="hide">
      <MapBoundary fallback={<p className={classes['message']}>{t('map.failed')}</p>}>
        <Suspense fallback={<p className={classes['message']}>{t('map.loading')}</p>}>
          <MapCanvas {...props} />
        </Suspense>
      </MapBoundary>
    </figure>
  );
}

/** No WebGL, or the chunk did not arrive: the list is enough, the page stays. */
class MapBoundary extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
