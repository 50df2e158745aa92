import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SourcesList } from '@/shared/guidance/sources-list';
import type { Icon } from '@/shared/ui/icon';
import { Panel } from '@/shared/ui/panel';
import { ANCHORS } from '../model';
import type { Actor } from '../model';
import classes from './guidance.module.css';

/** One kind of actor: can, cannot, ask instead. */
export function ActorCard({ actor: { id, sources, checkedOn } }: { readonly actor: Actor }) {
  const { t } = useTranslation('guidance');
  return (
    <div id={ANCHORS[id]} className={classes['anchor']}>
      <Panel title={t(`actor.${id}.name`)}>
        <p>{t(`actor.${id}.is`)}</p>
        <div className={classes['columns']}>
          <Column
            title={t('whoDoesWhat.can')}
            icon={IconCheck}
            lines={[t(`actor.${id}.can.first`), t(`actor.${id}.can.second`), t(`actor.${id}.can.third`)]}
          />
          <Column
            title={t('whoDoesWhat.cannot')}
            icon={IconX}
            lines={[t(`actor.${id}.cannot.first`), t(`actor.${id}.cannot.second`)]}
          />
          <Column
            title={t('whoDoesWhat.ask')}
            icon={IconArrowRight}
            lines={[t(`actor.${id}.ask.first`), t(`actor.${id}.ask.second`)]}
          />
        </div>
        <SourcesList sources={sources} checkedOn={checkedOn} />
      </Panel>
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly icon: Icon;
  readonly lines: readonly string[];
}

function Column({ title, icon: Sign, lines }: ColumnProps) {
  const id = useId();
  return (
    <div>
      <h3 id={id} className={classes['heading']}>
        <Sign size={20} stroke={2} aria-hidden />
        {title}
      </h3>
      <ul aria-labelledby={id} className={classes['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
