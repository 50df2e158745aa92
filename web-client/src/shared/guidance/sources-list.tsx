import { useTranslation } from 'react-i18next';
import { dayOfYear } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { SOURCES } from './sources';
import type { Source, SourceId } from './sources';
import classes from './guidance.module.css';

interface SourcesListProps {
  readonly sources: readonly SourceId[];
  readonly checkedOn: string;
}

/** What the text above rests on, and when we last compared them. */
export function SourcesList({ sources, checkedOn }: SourcesListProps) {
  const { t } = useTranslation('guidance');
  return (
    <div className={classes['sources']}>
      <p>{t('sources')}</p>
      <ul>
        {sources.map((id) => (
          <li key={id} lang="fr">
            <SourceLine source={SOURCES[id]} />
          </li>
        ))}
      </ul>
      <p>{t('checked', { day: dayOfYear(checkedOn, locale()) })}</p>
    </div>
  );
}

function SourceLine({ source: { title, publisher, url } }: { readonly source: Source }) {
  const { t } = useTranslation('guidance');
  const words = t('source', { title, publisher });
  return url === undefined ? words : <a href={url}>{words}</a>;
}
