import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VOCABULARY } from '@/shared/places/vocabulary';
import type { VocabularyName } from '@/shared/places/vocabulary';
import { useCodes } from '../../code-texts';
import { translate } from '../../mapping/model';
import { termsToTranslate } from '../../mapping/terms';
import type { Mapping, ProfileColumn } from '../../mapping/model';
import classes from '../imports.module.css';

interface TermsProps {
  readonly field: VocabularyName;
  readonly columns: readonly ProfileColumn[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const UNDECIDED = '';
const LEFT_OUT = '-';
const AS_IT_IS = '=';

/** The source's words beside the national list's: those seen in the first rows, and any other one may type. */
export function Terms({ field, columns, mapping, onChange }: TermsProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const [word, setWord] = useState('');
  const terms = termsToTranslate(mapping, field, columns);
  const known = mapping.settings[field]?.terms ?? {};
  const options = VOCABULARY[field].map((code) => ({ value: code, label: codes.term(field, code) }));
  return (
    <div className={classes['stack']}>
      {terms.length > 0 && (
        <>
          <p className={classes['quiet']}>{t('mapping.terms')}</p>
          <div className={classes['pairs']}>
            {terms.map((term) => {
              const chosen = known[term];
              const [code] = chosen ?? [];
              const plain =
                chosen !== undefined && chosen.length < 2 && options.some((o) => o.value === code);
              const kept = chosen !== undefined && chosen.length > 0 && !plain;
              return (
                <NativeSelect
                  key={term}
                  label={t('mapping.term', { term })}
                  value={
                    chosen === undefined ? UNDECIDED : kept ? AS_IT_IS : chosen.length === 0 ? LEFT_OUT : code
                  }
                  data={[
                    { value: UNDECIDED, label: t('mapping.undecided') },
                    { value: LEFT_OUT, label: t('mapping.leftOut') },
                    ...(kept
                      ? [{ value: AS_IT_IS, label: t('mapping.several', { codes: chosen.join(', ') }) }]
                      : []),
                    ...options,
                  ]}
                  onChange={({ currentTarget: { value } }) => {
                    if (value === AS_IT_IS) return;
                    onChange(
                      translate(
                        mapping,
                        field,
                        term,
                        value === UNDECIDED ? undefined : value === LEFT_OUT ? [] : [value],
                      ),
                    );
                  }}
                />
              );
            })}
          </div>
        </>
      )}
      <div className={classes['add']}>
        <TextInput
          label={t('mapping.addTerm')}
          value={word}
          maxLength={80}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setWord(currentTarget.value);
          }}
        />
        <Button
          variant="outline"
          disabled={word.trim() === ''}
          onClick={() => {
            onChange(translate(mapping, field, word.trim(), []));
            setWord('');
          }}
        >
          {t('mapping.addTermButton')}
        </Button>
      </div>
    </div>
  );
}
