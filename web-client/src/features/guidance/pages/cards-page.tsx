import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import classes from '../components/guidance.module.css';
import { CARDS, MANDATE_SLUG } from '../model';

/** « Fiches pratiques »: each question with its answer, so that most readers need no second click. */
export function CardsPage() {
  const { t } = useTranslation('guidance');
  return (
    <>
      <PageTitle title={t('cards.title')} lead={t('cards.lead')} />
      <div className={classes['page']}>
        <Panel title={t('cards.questions')}>
          <ul className={classes['questions']} role="list">
            {CARDS.map(({ id, slug }) => (
              <li key={id}>
                <Link to={`/fiches/${slug}`} className={classes['question'] ?? ''}>
                  {t(`card.${id}.title`)}
                </Link>
                <p>{t(`card.${id}.answer`)}</p>
              </li>
            ))}
            <li>
              <Link to={`/fiches/${MANDATE_SLUG}`} className={classes['question'] ?? ''}>
                {t('mandate.title')}
              </Link>
              <p>{t('mandate.answer')}</p>
            </li>
          </ul>
        </Panel>
        <Panel title={t('cards.also')} tone="quiet">
          <ul className={classes['names']} role="list">
            <li>
              <Link to="/qui-fait-quoi" className={classes['link'] ?? ''}>
                {t('whoDoesWhat.title')}
              </Link>
            </li>
            <li>
              <Link to="/droit-bloque" className={classes['link'] ?? ''}>
                {t('recourse.title')}
              </Link>
            </li>
            <li>
              <Link to="/papiers" className={classes['link'] ?? ''}>
                {t('cards.papers')}
              </Link>
            </li>
          </ul>
        </Panel>
      </div>
    </>
  );
}
