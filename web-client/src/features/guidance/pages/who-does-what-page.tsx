import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/shared/ui/page-title';
import { ActorCard } from '../components/actor-card';
import classes from '../components/guidance.module.css';
import { ACTORS, ANCHORS } from '../model';

/** « Qui fait quoi », readable by anybody: it asks the server nothing. */
export function WhoDoesWhatPage() {
  const { t } = useTranslation('guidance');
  return (
    <>
      <PageTitle title={t('whoDoesWhat.title')} lead={t('whoDoesWhat.lead')} />
      <div className={classes['page']}>
        <nav aria-label={t('whoDoesWhat.names')}>
          <ul className={classes['names']} role="list">
            {ACTORS.map(({ id }) => (
              <li key={id}>
                <a href={`#${ANCHORS[id]}`} className={classes['link']}>
                  {t(`actor.${id}.name`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {ACTORS.map((actor) => (
          <ActorCard key={actor.id} actor={actor} />
        ))}
      </div>
    </>
  );
}
