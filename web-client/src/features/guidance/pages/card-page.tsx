import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MandateChecklist } from '@/shared/guidance/mandate-checklist';
import { SourcesList } from '@/shared/guidance/sources-list';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { BackToCards } from '../components/back-to-cards';
import classes from '../components/guidance.module.css';
import { PrintButton } from '../components/print-button';
import { MANDATE_SLUG, cardAt } from '../model';
import type { Card } from '../model';

/** One card: the answer, three things to know, what else is possible. It prints on one page. */
export function CardPage() {
  const { t } = useTranslation('guidance');
  const { slug } = useParams();
  const card = cardAt(slug);
  return (
    <>
      <BackToCards />
      {slug === MANDATE_SLUG ? (
        <>
          <PageTitle title={t('mandate.title')} actions={<PrintButton />} />
          <Panel>
            <MandateChecklist />
          </Panel>
        </>
      ) : card === undefined ? (
        <>
          <PageTitle title={t('cards.title')} />
          <Panel>
            <Empty icon={IconNotebook}>{t('cards.missing')}</Empty>
          </Panel>
        </>
      ) : (
        <Question card={card} />
      )}
    </>
  );
}

function Question({ card: { id, sources, checkedOn } }: { readonly card: Card }) {
  const { t } = useTranslation('guidance');
  return (
    <>
      <PageTitle title={t(`card.${id}.title`)} actions={<PrintButton />} />
      <Panel>
        <div className={classes['card']}>
          <p className={classes['answer']}>{t(`card.${id}.answer`)}</p>
          <ul className={classes['points']}>
            <li>{t(`card.${id}.first`)}</li>
            <li>{t(`card.${id}.second`)}</li>
            <li>{t(`card.${id}.third`)}</li>
          </ul>
          <h2>{t('cards.instead')}</h2>
          <p>{t(`card.${id}.instead`)}</p>
          <SourcesList sources={sources} checkedOn={checkedOn} />
        </div>
      </Panel>
    </>
  );
}
