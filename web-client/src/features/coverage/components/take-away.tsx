import { useTranslation } from 'react-i18next';
import { SaveImageButton } from '@/shared/map/save-image-button';
import { useOutlines } from '@/shared/map/use-outlines';
import { PaperButton } from '@/shared/paper/paper-button';
import { Panel } from '@/shared/ui/panel';
import type { AnyLayer, Coverage } from '../model';
import { asked } from '../queries';
import { useLayer } from '../use-layer';
import { useBorders, usePicture, usePoints } from '../use-picture';
import type { View } from '../view-url';
import classes from './coverage.module.css';

interface TakeAwayProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
}

/** The figures for another tool, as they are shown, with their sources and their day in each line. */
export function TakeAway({ territory, coverage, view }: TakeAwayProps) {
  const { t } = useTranslation('coverage');
  return (
    <div data-print="hide">
      <Panel title={t('takeAway.title')} tone="quiet">
        <div className={classes['stack']}>
          <p>{t('takeAway.text')}</p>
          <div className={classes['tabs']}>
            <PaperButton
              paper={{ kind: 'coverage-table', territory, asked: asked(view) }}
              label={t('takeAway.table')}
            />
            <PaperButton
              paper={{ kind: 'coverage-outlines', territory, asked: asked(view) }}
              label={t('takeAway.outlines')}
            />
            {[view.layer, ...(view.beside === undefined ? [] : [view.beside])].map((layer) => (
              <LayerImage key={layer} layer={layer} territory={territory} coverage={coverage} view={view} />
            ))}
          </div>
        </div>
      </Panel>
    </div>
  );
}

function LayerImage({ layer, territory, coverage, view }: TakeAwayProps & { readonly layer: AnyLayer }) {
  const { t } = useTranslation('coverage');
  const outlines = useOutlines(territory).data;
  const state = useLayer({ territory, coverage, layer, quarter: view.quarter });
  const shown = state.kind === 'shown' ? state.shown : undefined;
  const points = usePoints(coverage, view.places);
  const borders = useBorders(shown, outlines);
  const picture = usePicture(shown, coverage, points, borders);
  if (shown === undefined || picture === undefined || outlines === undefined) return null;
  if (outlines.features.length === 0) return null;
  return (
    <SaveImageButton
      outlines={outlines}
      picture={picture}
      legendTitle={t('map.legend')}
      name="carte.png"
      label={view.beside === undefined ? t('takeAway.image') : t('takeAway.imageOf', { layer: shown.name })}
    />
  );
}
