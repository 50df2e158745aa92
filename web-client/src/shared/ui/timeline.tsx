import IconPoint from '@tabler/icons-react/dist/esm/icons/IconPointFilled.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '@/shared/i18n/dates';
import { DateText } from './date-text';
import type { Icon } from './icon';
import classes from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly at: IsoDate;
  /** What happened, as a sentence: « Le lieu a accepté. » */
  readonly title: string;
  readonly detail?: ReactNode;
  /** Who: a function and an organisation, rarely a name. */
  readonly author?: string;
  readonly icon?: Icon;
}

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** What is expected and when: waiting is honest. */
  readonly next?: { readonly title: string; readonly at?: IsoDate };
}

/** A dated history in words, in the order given. */
export function Timeline({ entries, next }: TimelineProps) {
  const { t } = useTranslation('shared');
  if (entries.length === 0 && next === undefined) return <p>{t('timeline.empty')}</p>;
  return (
    <ol className={classes['timeline']}>
      {entries.map(({ id, at, title, detail, author, icon: Sign = IconPoint }) => (
        <li key={id} className={classes['entry']}>
          <span className={classes['sign']}>
            <Sign size={20} stroke={1.75} aria-hidden />
          </span>
          <p className={classes['title']}>{title}</p>
          <p className={classes['when']}>
            <DateText at={at} />
            {author !== undefined && <span>{t('timeline.by', { author })}</span>}
          </p>
          {detail !== undefined && <div className={classes['detail']}>{detail}</div>}
        </li>
      ))}
      {next !== undefined && (
        <li className={classes['entry']} data-next>
          <span className={classes['sign']}>
            <IconPoint size={20} aria-hidden />
          </span>
          <p className={classes['when']}>{t('timeline.next')}</p>
          <p className={classes['title']}>{next.title}</p>
          {next.at !== undefined && (
            <p className={classes['when']}>
              <DateText at={next.at} />
            </p>
          )}
        </li>
      )}
    </ol>
  );
}
