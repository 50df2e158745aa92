import { useTranslation } from 'react-i18next';
import { PaperButton } from '@/shared/paper/paper-button';
import { Panel } from '@/shared/ui/panel';
import { asked } from '../queries';
import type { View } from '../view-url';
import classes from './coverage.module.css';

/** The figures for another tool, as they are shown, with their sources and their day in each line. */
export function TakeAway({ territory, view }: { readonly territory: string; readonly view: View }) {
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
          </div>
        </div>
      </Panel>
    </div>
  );
}
