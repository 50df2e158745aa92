import { Button, NativeSelect } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { handOver } from '@/shared/assessment/chosen';
import { PaperButton } from '@/shared/paper/paper-button';
import { useSessionIfAny } from '@/shared/session/session';
import {
  OVERRIDE_REASONS,
  adviceOf,
  chosenOf,
  differs,
  mayBeDoneHere,
  nothingSaid,
  proposalsOf,
} from '../model';
import { useWords } from '../use-words';
import classes from './assessment.module.css';
import { MandateFold } from './mandate-fold';
import { ProcedureLine } from './procedure-line';
import type { StageProps } from './stage-props';

/** What was chosen, and what can be done with it now. */
export function ChosenCard(props: StageProps) {
  const { questionnaire, point, change } = props;
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const navigate = useNavigate();
  const session = useSessionIfAny();
  const { chosen } = point;
  if (chosen === undefined) return null;
  const proposals = proposalsOf(questionnaire, point);
  const proposal = proposals.find(({ type }) => type === chosen);
  const advice = [...adviceOf(questionnaire, point, chosen), ...adviceOf(questionnaire, point)];
  const team = session?.permissions.has('handle-referrals') === true ? session.acting?.teamId : undefined;
  const here = mayBeDoneHere(chosen);

  const refer = async (by: string) => {
    const choice = chosenOf(questionnaire, point);
    if (choice === undefined) return;
    handOver(by, choice);
    await navigate('/mettre-en-relation');
  };

  return (
    <section className={classes['card']} data-surface aria-labelledby="chosen">
      <h2 id="chosen" tabIndex={-1} data-comes className={classes['question']}>
        {t('chosen.title', { title: words.type(chosen) })}
      </h2>
      <p>{t(`orientationType.${chosen}.description`)}</p>
      {proposal !== undefined && <p className={classes['because']}>{words.because(proposal)}</p>}
      {advice.length > 0 && (
        <div className={classes['advice']}>
          <h3>{t('proposals.advice')}</h3>
          <ul>
            {advice.map((code) => (
              <li key={code}>{words.advice(code)}</li>
            ))}
          </ul>
        </div>
      )}
      <ProcedureLine {...props} />
      {chosen === 'ACT_ON_BEHALF' && <MandateFold open />}
      {differs(proposals, chosen) && (
        <NativeSelect
          className={classes['reason'] ?? ''}
          label={t('chosen.reason')}
          description={t('chosen.reasonHint')}
          value={point.overrideReason ?? ''}
          data={[
            { value: '', label: t('chosen.noReason') },
            ...OVERRIDE_REASONS.map((value) => ({ value, label: t(`chosen.overrideReason.${value}`) })),
          ]}
          onChange={(event) => {
            const overrideReason = OVERRIDE_REASONS.find((reason) => reason === event.target.value);
            change({ ...point, overrideReason });
          }}
        />
      )}
      {here && (
        <div className={classes['here']}>
          <Button
            size="lg"
            onClick={() => {
              change({ ...nothingSaid, stage: 'closed' });
            }}
          >
            {t(chosen === 'SOCIAL_FOLLOW_UP' ? 'chosen.hereTalk' : 'chosen.hereNow')}
          </Button>
          <p className={classes['quiet']}>{t('chosen.hereHint')}</p>
        </div>
      )}
      <div className={classes['actions']}>
        {team === undefined ? (
          <Button component={Link} to="/lieux" size="lg" variant={here ? 'outline' : 'filled'}>
            {t('chosen.find')}
          </Button>
        ) : (
          <Button
            size="lg"
            variant={here ? 'outline' : 'filled'}
            leftSection={<IconSend size={22} aria-hidden />}
            onClick={() => void refer(team)}
          >
            {t('chosen.refer')}
          </Button>
        )}
        <Button
          size="lg"
          variant="outline"
          leftSection={<IconPrinter size={22} aria-hidden />}
          onClick={() => {
            window.print();
          }}
        >
          {t('chosen.print')}
        </Button>
        {team !== undefined && navigator.onLine && (
          <PaperButton
            size="lg"
            label={t('chosen.pdf')}
            paper={{ kind: 'person-sheet', sheet: { orientationType: chosen } }}
          />
        )}
        <Button
          size="lg"
          variant="subtle"
          onClick={() => {
            change({ ...point, stage: 'choosing', chosen: undefined, overrideReason: undefined });
          }}
        >
          {t('chosen.change')}
        </Button>
      </div>
    </section>
  );
}
