import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Place } from '@/shared/places/place';
import { usePlace } from '../../queries';
import { PlaceCard } from '../place-card';
import { requestOf, valueOf } from './card-form';
import type { FieldName } from './card-form';
import { fieldId } from './card-fields';
import type { CardEditor } from './use-card-editor';
import classes from './care.module.css';

/** Saves the card, says what is left to correct and what somebody else changed, and shows it as others see it. */
export function SavingBar({ id, editor }: { readonly id: string; readonly editor: CardEditor }) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const [confirm, setConfirm] = useState(false);
  const [preview, setPreview] = useState(false);
  const count = editor.changed.length;
  const saved = editor.attempt > 0 && count === 0 && editor.errors.size === 0 && editor.refusal === undefined;
  return (
    <div className={classes['saving']}>
      <ErrorSummary
        attempt={editor.attempt}
        errors={
          editor.attempt === 0
            ? []
            : [...editor.errors].map((name) => ({ fieldId: fieldId(name), message: t(`care.error.${name}`) }))
        }
      />
      <Meanwhile editor={editor} />
      {editor.refusal !== undefined && <ProblemNotice error={editor.refusal} />}
      <p role="status" className={classes['quiet']}>
        {count > 0 ? t('care.edit.unsaved', { count }) : t(saved ? 'care.edit.saved' : 'care.edit.nothing')}
      </p>
      <Checkbox
        label={t('care.edit.confirm')}
        checked={confirm}
        onChange={({ currentTarget: { checked } }) => {
          setConfirm(checked);
        }}
      />
      <div className={classes['badges']}>
        <Button
          loading={editor.saving}
          disabled={count === 0 && !confirm}
          onClick={() => {
            void editor.save(confirm).then((done) => {
              if (!done) return;
              setConfirm(false);
              announce(t('care.edit.saved'));
            });
          }}
        >
          {t('care.edit.save')}
        </Button>
        <Button
          variant="outline"
          onClick={() => {
            setPreview(true);
          }}
        >
          {t('care.edit.preview')}
        </Button>
      </div>
      {preview && (
        <Dialog
          title={t('care.edit.previewTitle')}
          onClose={() => {
            setPreview(false);
          }}
        >
          <Preview id={id} editor={editor} />
        </Dialog>
      )}
    </div>
  );
}

function Meanwhile({ editor }: { readonly editor: CardEditor }) {
  const { t } = useTranslation('network');
  const { meanwhile, theirForm } = editor;
  if (meanwhile === undefined || theirForm === undefined) return null;
  const said = (field: FieldName) => {
    if (field === 'competentFor')
      return t('care.competence.count', { count: theirForm.lists.competentFor.length });
    return valueOf(theirForm, field) === '' ? t('care.edit.empty') : valueOf(theirForm, field);
  };
  const line = (field: FieldName) =>
    t(meanwhile.both.includes(field) ? 'care.edit.changedBoth' : 'care.edit.changedField', {
      field: t(`care.field.${field}`),
      value: said(field),
    });
  return (
    <div role="alert" className={classes['notice']}>
      <p className={classes['strong']}>{t('care.edit.changed')}</p>
      <p>{t('care.edit.changedAdvice')}</p>
      <ul>
        {meanwhile.theirs.map((field) => (
          <li key={field}>{line(field)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The very card of a search, with what is typed in place of what is saved. */
function Preview({ id, editor }: { readonly id: string; readonly editor: CardEditor }) {
  const place = usePlace(id);
  if (place.data === undefined) return place.isError ? <ProblemNotice error={place.error} /> : null;
  const { phone, openingHours, summary, stepFree, atHome, ...typed } = requestOf(editor.form);
  const shown = { ...place.data, ...typed, phone, openingHours, summary, stepFree, atHome } as Place;
  return (
    <PlaceCard place={shown} selected={false} chosen={false} withCar estimated={false}>
      {null}
    </PlaceCard>
  );
}
