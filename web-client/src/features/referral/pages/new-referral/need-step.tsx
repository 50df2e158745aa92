import { Button } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isCut } from '@/api/problem';
import { takeOver } from '@/shared/assessment/chosen';
import { CommuneField } from '@/shared/communes/commune-field';
import { CodeChoice } from '@/shared/forms/code-choice';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { KINDS_OF_HELP } from '@/shared/places/place';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { moveFlow, moveFlowAside, useFlow } from './flow-memory';
import {
  createRequest,
  isOnThisPage,
  missingInNeed,
  needOf,
  newIdOnThisPage,
  nothingSaid,
  saysTheSame,
} from './model';
import type { Draft, TypedNeed } from './model';
import { ChosenTogether } from './chosen-together';
import { MoreAboutTheNeed } from './more-about-the-need';
import { StepHeader } from './step-header';
import { TwoWays } from './two-ways';
import classes from './new-referral.module.css';
import { useCreateReferral } from './queries';

interface NeedStepProps {
  readonly team: string;
  /** The draft whose need is looked at again; none for a new referral. */
  readonly draft: Draft | undefined;
}

/**
 * Step 1. The draft is created on the server when leaving it, so that one may stop and resume for 24 hours; without a
 * network one goes on with a draft of this page.
 */
export function NeedStep({ team, draft }: NeedStepProps) {
  const { t } = useTranslation(['referral', 'shared']);
  const navigate = useNavigate();
  const [flow, change] = useFlow(team, draft?.id);
  // A draft taken up again after the page was closed: the server knows its need.
  const need = flow.need.kindOfHelp === undefined && draft !== undefined ? needOf(draft) : flow.need;
  const creation = useCreateReferral(flow.creating);
  const isNew = draft === undefined;
  useEffect(() => {
    const chosen = isNew ? takeOver(team) : undefined;
    if (chosen !== undefined) change((before) => ({ need: { ...before.need, ...chosen }, together: true }));
  }, [team, isNew, change]);
  const [knows, setKnows] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const missing = attempts === 0 ? [] : missingInNeed(need);
  const errorOf = (field: (typeof missing)[number]) =>
    missing.includes(field) ? t(`newReferral.need.missing.${field}`) : undefined;

  const set = (part: Partial<TypedNeed>) => {
    change({ need: { ...need, ...part } });
  };

  const goOn = async () => {
    const request = createRequest(need);
    if (request === undefined) {
      setAttempts(attempts + 1);
      return;
    }
    if (draft !== undefined && saysTheSame(draft, request)) {
      await navigate(`/mettre-en-relation/${draft.id}`);
      return;
    }
    const id = await creation.mutateAsync(request).then(
      (created) => created.id,
      (error: unknown) => (isCut(error) ? idOnThisPage(draft) : undefined),
    );
    if (id === undefined) return;
    change({ need, ...(samePlaces(request, draft) ? {} : { place: undefined }) });
    if (!isOnThisPage(id)) moveFlow(team, draft?.id, id);
    else if (id !== draft?.id) moveFlowAside(team, draft?.id, id);
    // « Back » must find this need again, under its draft's address.
    await navigate(`/mettre-en-relation/${id}/besoin`, { replace: true });
    await navigate(`/mettre-en-relation/${id}`);
  };

  if (isNew && !knows && nothingSaid(need)) {
    return (
      <TwoWays
        onKnows={() => {
          setKnows(true);
        }}
      />
    );
  }

  const { together } = flow;
  return (
    <>
      <StepHeader
        step={0}
        title={t('newReferral.need.title')}
        lead={t(together ? 'newReferral.need.leadTogether' : 'newReferral.need.lead')}
      />
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <ErrorSummary
          attempt={attempts}
          errors={missing.map((field) => ({
            fieldId: field,
            message: t(`newReferral.need.missing.${field}`),
          }))}
        />
        {together ? (
          <ChosenTogether
            need={need}
            onChange={() => {
              change({ together: false });
            }}
          />
        ) : (
          <CodeChoice
            id="kind-of-help"
            legend={t('newReferral.need.kindOfHelp')}
            options={KINDS_OF_HELP.map((value) => ({
              value,
              label: t(`codes.orientationType.${value}.label`),
              description: t(`codes.orientationType.${value}.description`),
            }))}
            columns={2}
            value={need.kindOfHelp}
            error={errorOf('kind-of-help')}
            onChange={(kindOfHelp) => {
              // The reason belonged to what was chosen there.
              set({ kindOfHelp, overrideReason: undefined });
            }}
          />
        )}
        <CommuneField
          id="commune"
          label={t('newReferral.need.commune')}
          hint={t('newReferral.need.communeHint')}
          value={need.commune}
          error={errorOf('commune')}
          onChange={(commune) => {
            set({ commune });
          }}
        />
        {!together && <MoreAboutTheNeed need={need} onNeed={set} />}
        {creation.error !== null && !isCut(creation.error) && (
          <ProblemNotice error={creation.error} onRetry={() => void goOn()} />
        )}
        <div className={classes['actions']}>
          <Button
            type="submit"
            loading={creation.isPending}
            rightSection={<IconArrowRight size={20} aria-hidden />}
          >
            {t('newReferral.need.goOn')}
          </Button>
          <p className={classes['aside']}>{t('newReferral.need.kept')}</p>
        </div>
      </form>
    </>
  );
}

const idOnThisPage = (draft: Draft | undefined) =>
  draft !== undefined && isOnThisPage(draft.id) ? draft.id : newIdOnThisPage();

/** The place that was chosen is still right when the help and the commune are the same. */
function samePlaces(
  request: NonNullable<ReturnType<typeof createRequest>>,
  before: Draft | undefined,
): boolean {
  return request.orientationType === before?.orientationType && request.communeCode === before.commune.code;
}
