import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './map-view.module.css';

interface MapFrameProps {
  readonly label: string;
  /** A canvas that arrives later than the page. */
  readonly children: ReactNode;
}

/** Around a map: what is said while it comes, and where it can't. */
export function MapFrame({ label, children }: MapFrameProps) {
  const { t } = useTranslation('shared');
  return (
    <figure className={classes['frame']} aria-label={label} data-print="hide">
      <MapBoundary fallback={<p className={classes['message']}>{t('map.failed')}</p>}>
        <Suspense fallback={<p className={classes['message']}>{t('map.loading')}</p>}>{children}</Suspense>
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
