import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LONGEST_WORDS } from './model';
import { SofterWords } from './softer-words';

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
      <SofterWords value={value} onChange={onChange} />
    </div>
  );
}
