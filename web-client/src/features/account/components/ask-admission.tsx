import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { KINDS, TEAM_ROLES, siretFault } from '../model';
import type { Kind, TeamRole } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

/** My organisation, which nobody here knows yet. */
export function AskAdmission() {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <Panel title={t('joining.admission.title')}>
      <div className={classes['stack']}>
        <p>{t('joining.admission.help')}</p>
        {open ? (
          <AdmissionForm onDone={close} />
        ) : (
          <div>
            <Button
              variant="outline"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('joining.admission.open')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

const ALONE = 'NONE';

function AdmissionForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const ask = useAct(send.askAdmission);
  const [words, setWords] = useState({ name: '', siret: '', why: '', teamName: '' });
  const [kind, setKind] = useState<Kind>();
  const [commune, setCommune] = useState<CommuneChoice>();
  const [role, setRole] = useState<TeamRole | typeof ALONE>('MEDIATOR');
  const fault = siretFault(words.siret);
  const form = useForm('admission', {
    name: { ok: words.name.trim().length >= 2, message: t('joining.admission.nameError') },
    kind: { ok: kind !== undefined, message: t('joining.admission.kindError') },
    siret: { ok: fault === undefined, message: t(`joining.admission.siretFault.${fault ?? 'CHECK_DIGIT'}`) },
    communeCode: { ok: commune !== undefined, message: t('joining.admission.communeError') },
    why: { ok: words.why.trim() !== '', message: t('joining.admission.whyError') },
    teamName: { ok: words.teamName.trim().length >= 2, message: t('joining.admission.teamNameError') },
  });
  const submit = async () => {
    if (kind === undefined || commune === undefined) return;
    await ask.mutateAsync({
      name: words.name.trim(),
      kind,
      communeCode: commune.code,
      why: words.why.trim(),
      teamName: words.teamName.trim(),
      ...(words.siret.trim() === '' ? {} : { siret: words.siret.trim() }),
      ...(role === ALONE ? {} : { role }),
    });
    announce(t('joining.admission.sent'));
    onDone();
  };
  const field = (name: keyof typeof words, max: number) => ({
    id: `admission-${name}`,
    value: words[name],
    maxLength: max,
    autoComplete: 'off',
    error: form.errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setWords((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <FormFrame
      {...form}
      submitLabel={t('joining.admission.submit')}
      onSubmit={() => void form.submit(submit)}
      onCancel={onDone}
    >
      <TextInput label={t('joining.admission.name')} {...field('name', 120)} />
      <CodeChoice
        id="admission-kind"
        legend={t('joining.admission.kind')}
        columns={2}
        options={KINDS.map((value) => ({
          value,
          label: value === 'Autre' ? t('joining.admission.other') : t(`kind.${value}`),
        }))}
        value={kind}
        onChange={setKind}
        error={form.errorOf('kind')}
      />
      <TextInput
        label={t('joining.admission.siret')}
        description={t('joining.admission.siretHelp')}
        inputMode="numeric"
        {...field('siret', 30)}
      />
      <CommuneField
        id="admission-communeCode"
        label={t('joining.admission.commune')}
        value={commune}
        onChange={setCommune}
        error={form.errorOf('communeCode')}
      />
      <TextInput
        label={t('joining.admission.why')}
        description={t('joining.admission.whyHelp')}
        {...field('why', 300)}
      />
      <TextInput
        label={t('joining.admission.teamName')}
        description={t('joining.admission.teamNameHelp')}
        {...field('teamName', 80)}
      />
      <CodeChoice
        id="admission-role"
        legend={t('joining.admission.role')}
        options={[
          ...TEAM_ROLES.map((value) => ({
            value,
            label: t(`role.${value}`),
            description: t(`roleHelp.${value}`),
          })),
          {
            value: ALONE,
            label: t('joining.admission.roleNone'),
            description: t('joining.admission.roleNoneHelp'),
          },
        ]}
        value={role}
        onChange={setRole}
      />
    </FormFrame>
  );
}
