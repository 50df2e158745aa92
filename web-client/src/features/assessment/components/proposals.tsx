import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Proposal } from '../evaluate';
import { adviceOf, hasAnswers, isKindOfHelp, nothingSaid, proposalsOf } from '../model';
import { useWords } from '../use-words';
import classes from './assessment.module.css';
import { MandateFold } from './mandate-fold';
import { OtherHelp } from './other-help';
import { ProcedureLine } from './procedure-line';
import type { StageProps } from './stage-props';

interface ProposalsProps extends StageProps {
  /** Beside a question: smaller, and not what is to be looked at. */
  readonly beside?: boolean;
}

/** What the answers come to, each with its reason; the choice is theirs. */
export function Proposals({ beside = false, ...props }: ProposalsProps) {
  const { questionnaire, point } = props;
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const proposals = proposalsOf(questionnaire, point);
  const advice = adviceOf(questionnaire, point);
  const answered = hasAnswers(point);
  return (
    <section className={classes['card']} data-surface data-beside={beside} aria-labelledby="proposals">
      <h2 id="proposals" tabIndex={-1} {...(beside ? {} : { 'data-comes': true })}>
        {t('proposals.title')}
      </h2>
      {answered || !beside ? (
        <ol className={classes['proposals']}>
          {proposals.map((proposal, index) => (
            <OneProposal key={proposal.type} {...props} proposal={proposal} first={index === 0 && !beside} />
          ))}
        </ol>
      ) : (
        <p className={classes['quiet']}>{t('proposals.start')}</p>
      )}
      {answered && advice.length > 0 && (
        <div className={classes['advice']}>
          <h3>{t('proposals.advice')}</h3>
          <ul>
            {advice.map((code) => (
              <li key={code}>{words.advice(code)}</li>
            ))}
          </ul>
        </div>
      )}
      {!beside && <ProcedureLine {...props} />}
      {!beside && proposals[0]?.type === 'ACT_ON_BEHALF' && <MandateFold open={false} />}
      <OtherHelp {...props} />
      {answered && (
        <p>
          <Link to="/faire-le-point/pourquoi">{t('proposals.why')}</Link>
        </p>
      )}
    </section>
  );
}

interface OneProposalProps extends StageProps {
  readonly proposal: Proposal;
  readonly first: boolean;
}

function OneProposal({ questionnaire, point, change, proposal, first }: OneProposalProps) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const { type } = proposal;
  const because = words.because(proposal);
  const title = words.type(type);
  return (
    <li className={classes['proposal']}>
      <h3>{title}</h3>
      {because !== '' && <p className={classes['because']}>{because}</p>}
      {adviceOf(questionnaire, point, type).map((code) => (
        <p key={code} className={classes['quiet']}>
          {words.advice(code)}
        </p>
      ))}
      {isKindOfHelp(type) ? (
        <Button
          variant={first ? 'filled' : 'outline'}
          aria-label={t('proposals.chooseNamed', { title })}
          onClick={() => {
            change({ ...point, stage: 'chosen', chosen: type, overrideReason: undefined });
          }}
        >
          {t('proposals.choose')}
        </Button>
      ) : (
        <>
          <p>{t(`without.${type}.next`)}</p>
          <div className={classes['actions']}>
            {type === 'NO_REFERRAL_NEEDED' && (
              <Button
                variant={first ? 'filled' : 'outline'}
                onClick={() => {
                  change({ ...nothingSaid, stage: 'closed' });
                }}
              >
                {t('proposals.close')}
              </Button>
            )}
            <Button component={Link} to="/lieux" variant="outline">
              {t('proposals.find')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
