import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../receiver-actions/receiver-actions.module.css';
import { LONGEST_WORDS, softer } from './model';

interface FewWordsProps {
  readonly id: string;
  readonly optional?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** At most 140 characters; a more neutral wording is offered, never imposed. What must not be there the server refuses. */
export function FewWords({ id, optional = false, value, onChange, error }: FewWordsProps) {
  const { t } = useTranslation('referral');
  const found = softer(value);
  return (
    <div>
      <TextInput
        id={id}
        label={t(optional ? 'question.form.wordsOptional' : 'question.form.words')}
        description={t('question.form.wordsHint')}
        error={error}
        value={value}
        maxLength={LONGEST_WORDS}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p className={classes['hint']}>{t('question.form.left', { count: LONGEST_WORDS - value.length })}</p>
      {found !== undefined && (
        <div role="status">
          <p>{t('question.form.softer', { suggestion: t(`question.softer.${found.family}`) })}</p>
          <Button
            variant="outline"
            size="compact-md"
            onClick={() => {
              onChange(
                value.replace(found.found, t(`question.softer.${found.family}`)).slice(0, LONGEST_WORDS),
              );
            }}
          >
            {t('question.form.useSofter')}
          </Button>
        </div>
      )}
    </div>
  );
}
