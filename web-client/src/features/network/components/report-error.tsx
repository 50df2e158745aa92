import { Button, Textarea } from '@mantine/core';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useSessionIfAny } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useMyReports, useReportError } from '../care-queries';
import { WRONGS, looksLikeAPerson } from './care/model';
import classes from './care/care.module.css';

type Wrong = components['schemas']['WrongAboutPlace'];

interface ReportErrorProps {
  readonly place: { readonly id: string; readonly name: string };
}

/** « Signaler une erreur »: a dialog over whatever one is doing, which stays as it is. For members only. */
export function ReportError({ place }: ReportErrorProps) {
  const { t } = useTranslation('network');
  const member = useSessionIfAny() !== undefined;
  const [open, setOpen] = useState(false);
  if (!member) return null;
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconFlag size={20} aria-hidden />}
        aria-label={`${t('care.report.open')} : ${place.name}`}
        data-print="hide"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('care.report.open')}
      </Button>
      {open && (
        <Dialog
          title={t('care.report.title')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <ReportForm
            place={place}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function ReportForm({ place, onClose }: ReportErrorProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('network');
  const { t: shared } = useTranslation('shared');
  const announce = useAnnounce();
  const id = useId();
  const [wrong, setWrong] = useState<Wrong>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const report = useReportError(place.id);
  const refusedNote =
    report.error instanceof Problem && report.error.errors.some(({ field }) => field === 'note');
  const personal = looksLikeAPerson(note) || refusedNote;

  if (report.isSuccess) {
    return (
      <>
        <p role="status">{t('care.report.done')}</p>
        <MyReports place={place} />
        <DialogActions>
          <Button onClick={onClose}>{shared('action.close')}</Button>
        </DialogActions>
      </>
    );
  }
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong === undefined || looksLikeAPerson(note)) return;
        report.mutate(note.trim() === '' ? { wrong } : { wrong, note: note.trim() }, {
          onSuccess: () => {
            announce(t('care.report.doneShort'));
          },
        });
      }}
    >
      <p>{t('care.report.lead', { name: place.name })}</p>
      <CodeChoice
        id={`${id}-wrong`}
        legend={t('care.report.wrong')}
        value={wrong}
        onChange={setWrong}
        options={WRONGS.map((value) => ({ value, label: t(`care.report.code.${value}`) }))}
        error={tried && wrong === undefined ? t('care.report.chooseOne') : undefined}
        columns={2}
      />
      <Textarea
        label={t('care.report.note')}
        description={t('care.report.noteHint')}
        value={note}
        maxLength={280}
        autosize={false}
        rows={3}
        error={personal ? t('care.report.notePerson') : undefined}
        onChange={({ currentTarget: { value } }) => {
          setNote(value);
          if (refusedNote) report.reset();
        }}
      />
      {report.isError && !refusedNote && <ProblemNotice error={report.error} />}
      <DialogActions>
        <Button type="submit" loading={report.isPending}>
          {t('care.report.send')}
        </Button>
        <Button variant="outline" onClick={onClose}>
          {shared('action.cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}

function MyReports({ place }: ReportErrorProps) {
  const { t } = useTranslation('network');
  const reports = useMyReports(true);
  const here = (reports.data ?? []).filter(({ placeId }) => placeId === place.id);
  if (here.length === 0) return null;
  return (
    <>
      <p className={classes['strong']}>{t('care.report.mine')}</p>
      <ul className={classes['lines']} role="list">
        {here.map(({ id, wrong, outcome }) => (
          <li key={id}>
            {t(`care.report.code.${wrong}`)} : {t(`care.report.outcome.${outcome ?? 'OPEN'}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
