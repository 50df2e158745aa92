import { Button, NativeSelect, TextInput } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VOCABULARY, hasVocabulary } from '@/shared/places/vocabulary';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useCodes } from '../../code-texts';
import { FIELDS } from '../../mapping/fields';
import { setConstant } from '../../mapping/model';
import type { Field } from '../../mapping/fields';
import type { Mapping } from '../../mapping/model';
import classes from '../imports.module.css';

interface ConstantsProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What the table does not say and is the same for all of its places. */
export function Constants({ mapping, onChange }: ConstantsProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const [field, setField] = useState<Field>();
  const [value, setValue] = useState('');
  const fed = new Set(Object.values(mapping.columns).flat());
  const list = field !== undefined && hasVocabulary(field) ? VOCABULARY[field] : undefined;
  const lines = FIELDS.flatMap((key) => (mapping.constants[key] ?? []).map((said) => ({ key, said })));
  const add = () => {
    if (field === undefined || value.trim() === '') return;
    const before = mapping.constants[field] ?? [];
    onChange(setConstant(mapping, field, [...before.filter((said) => said !== value.trim()), value.trim()]));
    setValue('');
  };
  return (
    <div className={classes['settings']} role="group" aria-label={t('mapping.constants')}>
      <div className={classes['tight']}>
        <h3>{t('mapping.constants')}</h3>
        <p className={classes['quiet']}>{t('mapping.constantsHelp')}</p>
      </div>
      {lines.length > 0 && (
        <ul className={classes['plainList']}>
          {lines.map(({ key, said }) => {
            const name = codes.mapped(key);
            const word = codes.term(key, said);
            return (
              <li key={`${key} ${said}`}>
                {t('mapping.constantLine', { field: name, value: word })}
                <Button
                  variant="subtle"
                  onClick={() => {
                    const left = (mapping.constants[key] ?? []).filter((other) => other !== said);
                    onChange(setConstant(mapping, key, left));
                  }}
                >
                  <IconTrash size={20} aria-hidden />
                  <VisuallyHidden>{t('mapping.constantRemove', { field: name, value: word })}</VisuallyHidden>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={classes['add']}>
        <NativeSelect
          label={t('mapping.constantField')}
          value={field ?? ''}
          data={[
            { value: '', label: t('mapping.chooseField') },
            ...FIELDS.filter((key) => !fed.has(key) && key !== 'id' && key !== 'name').map((key) => ({
              value: key,
              label: codes.mapped(key),
            })),
          ]}
          onChange={({ currentTarget }) => {
            setField(FIELDS.find((key) => key === currentTarget.value));
            setValue('');
          }}
        />
        {list === undefined ? (
          <TextInput
            label={t('mapping.constantValue')}
            value={value}
            maxLength={200}
            disabled={field === undefined}
            autoComplete="off"
            onChange={({ currentTarget }) => {
              setValue(currentTarget.value);
            }}
          />
        ) : (
          <NativeSelect
            label={t('mapping.constantValue')}
            value={value}
            data={[
              { value: '', label: t('mapping.chooseField') },
              ...list.map((code) => ({ value: code, label: codes.term(field ?? '', code) })),
            ]}
            onChange={({ currentTarget }) => {
              setValue(currentTarget.value);
            }}
          />
        )}
        <Button variant="outline" disabled={field === undefined || value.trim() === ''} onClick={add}>
          {t('mapping.constantAdd')}
        </Button>
      </div>
    </div>
  );
}
