import { Button } from '@mantine/core';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAnnounce } from '@/shared/ui/announcer';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { ReferralSteps } from '@/shared/ui/referral-steps';
import classes from '../components/assessment.module.css';
import { ChosenCard } from '../components/chosen-card';
import { ClosedCard } from '../components/closed-card';
import { PaperEntry } from '../components/paper-entry';
import { Proposals } from '../components/proposals';
import { QuestionCard } from '../components/question-card';
import { QuestionList } from '../components/question-list';
import { Sheet } from '../components/sheet';
import { useKeys } from '../components/use-keys';
import type { Questionnaire } from '../evaluate';
import { hasAnswers, nothingSaid, proposalsOf } from '../model';
import type { Point } from '../model';
import { useQuestionnaire } from '../queries';
import { useWords } from '../use-words';
import { usePoint } from './assessment-frame';

/** « Faire le point »: two people before one screen. Nothing must be answered, and nothing is kept. */
export function AssessmentPage() {
  const { t } = useTranslation('assessment');
  const { data: questionnaire, error, isPending, refetch } = useQuestionnaire();
  if (questionnaire !== undefined) return <Together questionnaire={questionnaire} />;
  return (
    <>
      <PageTitle title={t('title')} />
      {isPending ? (
        <Panel>
          <LoadingLines lines={6} />
        </Panel>
      ) : (
        <ProblemNotice error={error} onRetry={() => void refetch()}>
          <Button component={Link} to="/lieux" variant="outline">
            {t('chosen.find')}
          </Button>
        </ProblemNotice>
      )}
    </>
  );
}

function Together({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation('assessment');
  const [point, setPoint] = usePoint();
  // Come to from « Mettre en relation », it is the first of its steps.
  const inReferral = (useLocation().state as { readonly step?: number } | null)?.step === 1;
  const words = useWords(questionnaire);
  const frame = useRef<HTMLDivElement>(null);
  useKeys(questionnaire, frame, point, setPoint);
  useFocusOnWhatComes(frame, point);
  useSpokenProposals(questionnaire, point);

  const props = { questionnaire, point, change: setPoint };
  const entering = point.stage === 'asking' || point.stage === 'paper';
  const printed = hasAnswers(point) || point.chosen !== undefined;
  return (
    <>
      <div ref={frame} {...(printed ? { 'data-print': 'hide' } : {})}>
        <PageTitle
          title={t('title')}
          {...(point.stage === 'asking' && point.done.length === 0
            ? { lead: words.say(questionnaire.opening) }
            : {})}
        />
        {inReferral && <ReferralSteps current={0} />}
        {point.stage === 'closed' ? (
          <ClosedCard
            onAgain={() => {
              setPoint(nothingSaid);
            }}
          />
        ) : (
          <div className={classes['two']}>
            <div data-part="main">
              {point.stage === 'asking' && <QuestionCard {...props} />}
              {point.stage === 'paper' && <PaperEntry {...props} />}
              {point.stage === 'choosing' && <Proposals {...props} />}
              {point.stage === 'chosen' && <ChosenCard {...props} />}
            </div>
            {entering && (
              <div data-part="beside">
                <Proposals {...props} beside />
              </div>
            )}
            {point.stage !== 'paper' && (
              <div data-part={entering ? 'below' : 'beside'}>
                <QuestionList {...props} />
              </div>
            )}
          </div>
        )}
        <footer className={classes['foot']} data-print="hide">
          {point.stage !== 'closed' && <p>{t('asking.notKept')}</p>}
          {point.stage === 'asking' && (
            <>
              <p className={classes['keys']}>{t('asking.keys')}</p>
              <Button
                variant="subtle"
                leftSection={<IconKeyboard size={20} aria-hidden />}
                onClick={() => {
                  setPoint({ ...point, stage: 'paper' });
                }}
              >
                {t('asking.paper')}
              </Button>
            </>
          )}
        </footer>
      </div>
      {printed && <Sheet questionnaire={questionnaire} point={point} />}
    </>
  );
}

/** The next question takes the focus, and is read out; never when the page has just come. */
function useFocusOnWhatComes(frame: React.RefObject<HTMLDivElement | null>, { stage, at }: Point) {
  const shown = `${stage} ${stage === 'asking' ? at : ''}`;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    frame.current?.querySelector<HTMLElement>('[data-comes]')?.focus();
  }, [frame, shown]);
}

/** Said once when the proposals change, and not at each answer. */
function useSpokenProposals(questionnaire: Questionnaire, point: Point) {
  const { t } = useTranslation('assessment');
  const announce = useAnnounce();
  const words = useWords(questionnaire);
  const types = proposalsOf(questionnaire, point).map(({ type }) => words.type(type));
  const spoken = hasAnswers(point)
    ? t('proposals.announced', { count: types.length, titles: types.join(' ; ') })
    : '';
  const before = useRef(spoken);
  useEffect(() => {
    if (before.current === spoken) return;
    before.current = spoken;
    if (spoken !== '') announce(spoken);
  }, [announce, spoken]);
}
