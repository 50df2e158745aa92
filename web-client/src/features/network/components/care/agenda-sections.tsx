import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP } from '@/shared/places/place';
import type { KindOfHelp } from '@/shared/places/place';
import { FieldError } from '@/shared/forms/field-error';
import { useAnnounce } from '@/shared/ui/announcer';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useAgenda, useDeclareCapacity } from '../../care-queries';
import { AbsencesSection } from './absences-section';
import { Section } from './card-sections';
import type { Agenda } from './model';
import { VisitsSection } from './visits-section';
import classes from './care.module.css';

/** What happens at the place: each part is saved by its own button. */
export function AgendaSections({ id, travels }: { readonly id: string; readonly travels: boolean }) {
  const agenda = useAgenda(id);
  if (agenda.data === undefined) {
    return agenda.isError ? (
      <ProblemNotice error={agenda.error} onRetry={() => void agenda.refetch()} />
    ) : (
      <LoadingLines lines={6} />
    );
  }
  return (
    <>
      <Section name="capacity" wide>
        <Capacity id={id} agenda={agenda.data} />
      </Section>
      <Section name="absences" wide>
        <AbsencesSection id={id} agenda={agenda.data} />
      </Section>
      <Section name="visits" wide>
        <VisitsSection id={id} agenda={agenda.data} travels={travels} />
      </Section>
    </>
  );
}

function Capacity({ id, agenda }: { readonly id: string; readonly agenda: Agenda }) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const declare = useDeclareCapacity(id);
  const [typed, setTyped] = useState<Partial<Record<KindOfHelp, string>>>({});
  const known = new Map(agenda.capacity.map((one) => [one.orientationType, one]));
  const valueOf = (kind: KindOfHelp) => {
    const one = known.get(kind);
    return typed[kind] ?? (one?.origin === 'DECLARED' ? String(one.perWeek ?? '') : '');
  };
  const shown = KINDS_OF_HELP.filter((kind) => known.has(kind) || typed[kind] !== undefined);
  const wrong = shown.some((kind) => !/^(\d{1,3}|1000)?$/.test(valueOf(kind).trim()));
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong) return;
        declare.mutate(
          shown.flatMap((kind) =>
            valueOf(kind).trim() === '' ? [] : [{ orientationType: kind, perWeek: Number(valueOf(kind)) }],
          ),
          {
            onSuccess: () => {
              setTyped({});
              announce(t('care.capacity.saved'));
            },
          },
        );
      }}
    >
      <p className={classes['quiet']}>{t('care.capacity.help')}</p>
      <FieldError id="capacity-error">{wrong ? t('care.capacity.wrong') : undefined}</FieldError>
      <div className={classes['fields']}>
        {shown.map((kind) => {
          const one = known.get(kind);
          return (
            <TextInput
              key={kind}
              inputMode="numeric"
              label={t(`orientationType.${kind}.label`)}
              description={
                one?.origin === 'ESTIMATED'
                  ? t('care.capacity.estimated', { count: one.perWeek ?? 0 })
                  : one?.origin === 'UNKNOWN'
                    ? t('care.capacity.unknown')
                    : t('care.capacity.perWeek')
              }
              value={valueOf(kind)}
              onChange={({ currentTarget: { value } }) => {
                setTyped((before) => ({ ...before, [kind]: value }));
              }}
            />
          );
        })}
      </div>
      {declare.isError && <ProblemNotice error={declare.error} />}
      <div>
        <Button type="submit" variant="outline" loading={declare.isPending}>
          {t('care.capacity.save')}
        </Button>
      </div>
    </form>
  );
}
