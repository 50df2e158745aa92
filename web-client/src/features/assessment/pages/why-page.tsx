import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSessionIfAny } from '@/shared/session/session';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { RuleLines, WordLines } from '../components/rule-lines';
import classes from '../components/why.module.css';
import type { Questionnaire } from '../evaluate';
import { useQuestionnaire } from '../queries';
import { useWords } from '../use-words';

/** The rules as they are followed, for whoever asks, with or without an account. */
export function WhyPage() {
  const { t } = useTranslation('assessment');
  const { data: questionnaire, error, isPending, refetch } = useQuestionnaire();
  if (questionnaire !== undefined) return <Rules questionnaire={questionnaire} />;
  return (
    <>
      <PageTitle title={t('why.title')} />
      {isPending ? (
        <Panel>
          <LoadingLines lines={8} />
        </Panel>
      ) : (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function Rules({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const session = useSessionIfAny();
  const { version, main, asked, whileFewer, atMost, onlyAlone, hints } = questionnaire;
  return (
    <div className={classes['page']}>
      <PageTitle title={t('why.title')} lead={t('why.lead', { version })} />
      {session !== undefined && (
        <Button
          component={Link}
          to="/faire-le-point"
          variant="outline"
          className={classes['back'] ?? ''}
          leftSection={<IconArrowLeft size={20} aria-hidden />}
        >
          {t('why.back')}
        </Button>
      )}
      <Panel tone="quiet">
        <p>{t('why.honest')}</p>
        <p>{t('why.notKept')}</p>
      </Panel>
      <Panel title={t('why.main')}>
        <p>{t('why.mainLead')}</p>
        <RuleLines questionnaire={questionnaire} rules={main} />
      </Panel>
      <Panel title={t('why.asked')}>
        <p>{t('why.askedLead')}</p>
        <RuleLines questionnaire={questionnaire} rules={asked} />
      </Panel>
      <Panel title={t('why.whileFewer', { count: atMost })}>
        <p>{t('why.whileFewerLead')}</p>
        <RuleLines questionnaire={questionnaire} rules={whileFewer} />
        <p>{t('why.onlyAlone', { types: onlyAlone.map((type) => words.type(type)).join(', ') })}</p>
      </Panel>
      <Panel title={t('why.words')}>
        <p>{t('why.wordsLead')}</p>
        <WordLines questionnaire={questionnaire} />
        <p>{t('why.otherwise')}</p>
      </Panel>
      <Panel title={t('why.advice')}>
        <ul className={classes['plain']}>
          {hints.map(({ code }) => (
            <li key={code}>{words.advice(code)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
