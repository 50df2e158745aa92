import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { CommuneField } from '@/shared/communes/commune-field';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import placeKinds from '@/shared/i18n/place-kind.fr';
import { VOCABULARY, isEquipment } from '@/shared/places/vocabulary';
import { Panel } from '@/shared/ui/panel';
import { Checks, Lines, TextLine, fieldId } from './card-fields';
import { Competence } from './competence';
import type { CardDraft } from './use-card-editor';
import { WeekEditor } from './week-editor';
import classes from './care.module.css';

export const SECTIONS = [
  'contact',
  'hours',
  'services',
  'publics',
  'access',
  'welcome',
  'capacity',
  'absences',
  'visits',
] as const;
export type SectionName = (typeof SECTIONS)[number];

interface SectionsProps {
  readonly editor: CardDraft;
  readonly commune: CommuneChoice | undefined;
  readonly onCommune: (commune: CommuneChoice | undefined) => void;
  /** Of the competence, by name, as they came with the card. */
  readonly communes?: readonly CommuneChoice[];
}

/** The card in six parts; what happens at the place comes after, and is saved on its own. */
export function CardSections({ editor, commune, onCommune, communes = [] }: SectionsProps) {
  const { t } = useTranslation('network');
  const { t: code } = useTranslation('network', { keyPrefix: 'place.equipmentCode' });
  return (
    <>
      <Section name="contact">
        <TextLine editor={editor} name="name" />
        <CommuneField
          id={fieldId('communeCode')}
          label={t('care.field.communeCode')}
          value={commune}
          error={editor.errors.has('communeCode') ? t('care.error.communeCode') : undefined}
          onChange={onCommune}
        />
        <TextLine editor={editor} name="address" />
        <TextLine editor={editor} name="postcode" />
        <TextLine editor={editor} name="addressComplement" />
        <Point editor={editor} />
        <TextLine editor={editor} name="phone" type="tel" hint={t('care.hint.phone')} />
        <Lines editor={editor} name="otherPhones" />
        <Lines editor={editor} name="emails" />
        <Lines editor={editor} name="websites" />
      </Section>
      <Section name="hours" wide>
        <WeekEditor editor={editor} />
      </Section>
      <Section name="services">
        <Checks editor={editor} name="services" options={VOCABULARY.services} />
        <Checks editor={editor} name="programmes" options={VOCABULARY.programmes} />
        <TextLine editor={editor} name="summary" rows={3} hint={t('care.hint.summary')} />
        <TextLine editor={editor} name="description" rows={4} />
        <TextLine editor={editor} name="doesNotDo" rows={2} />
      </Section>
      <Section name="publics">
        <Checks editor={editor} name="publics" options={VOCABULARY.publics} />
        <Checks editor={editor} name="specialCare" options={VOCABULARY.specialCare} />
        <Checks editor={editor} name="fees" options={VOCABULARY.fees} />
        <Competence editor={editor} known={communes} />
      </Section>
      <Section name="access">
        <Kind editor={editor} />
        <StepFree editor={editor} />
        <AtHome editor={editor} />
        <Checks editor={editor} name="accessModes" options={VOCABULARY.accessModes} />
        <Checks editor={editor} name="itinerance" options={VOCABULARY.itinerance} />
        <TextLine editor={editor} name="bookingUrl" type="url" />
        <TextLine editor={editor} name="accessibilityUrl" type="url" />
        <TextLine editor={editor} name="parentStructure" />
        <TextLine editor={editor} name="pivot" />
      </Section>
      <Section name="welcome">
        <TextLine editor={editor} name="whoToAskFor" hint={t('care.hint.whoToAskFor')} />
        <Lines editor={editor} name="languages" commas />
        <TextLine editor={editor} name="whatToBring" rows={2} />
        <Checks editor={editor} name="supportModes" options={VOCABULARY.supportModes} />
        <Checks
          editor={editor}
          name="equipment"
          options={VOCABULARY.equipment}
          labelOf={(one) => (isEquipment(one) ? code(one) : one)}
        />
      </Section>
    </>
  );
}

export function Section(props: {
  readonly name: SectionName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('network');
  return (
    <div id={`partie-${props.name}`}>
      <Panel title={t(`care.section.${props.name}`)}>
        {props.wide === true ? props.children : <div className={classes['fields']}>{props.children}</div>}
      </Panel>
    </div>
  );
}

function Point({ editor }: { readonly editor: CardDraft }) {
  const { t } = useTranslation('network');
  return (
    <TextInput
      id={fieldId('point')}
      label={t('care.field.point')}
      description={t('care.hint.point')}
      error={editor.errors.has('point') ? t('care.error.point') : undefined}
      value={editor.form.point}
      onChange={({ currentTarget: { value } }) => {
        editor.change({ ...editor.form, point: value });
      }}
      onBlur={() => {
        editor.check('point');
      }}
    />
  );
}

/** The main kind; further ones that a source gave are kept behind it. */
function Kind({ editor }: { readonly editor: CardDraft }) {
  const { t } = useTranslation('network');
  const { form } = editor;
  const [main = '', ...others] = form.lists.kinds;
  const kinds = Object.keys(placeKinds) as (keyof typeof placeKinds)[];
  return (
    <NativeSelect
      id={fieldId('kinds')}
      label={t('care.field.kinds')}
      error={editor.errors.has('kinds') ? t('care.error.kinds') : undefined}
      value={main}
      data={[
        ...(main === '' || !kinds.some((kind) => kind === main) ? [{ value: main, label: main }] : []),
        ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const list = [value, ...others.filter((other) => other !== value)];
        editor.change({ ...form, lists: { ...form.lists, kinds: list } });
      }}
    />
  );
}

function AtHome({ editor }: { readonly editor: CardDraft }) {
  const { t } = useTranslation('network');
  return (
    <Checkbox
      id={fieldId('atHome')}
      label={t('care.field.atHome')}
      checked={editor.form.atHome}
      onChange={({ currentTarget: { checked } }) => {
        editor.change({ ...editor.form, atHome: checked });
      }}
    />
  );
}

function StepFree({ editor }: { readonly editor: CardDraft }) {
  const { t } = useTranslation('network');
  return (
    <NativeSelect
      id={fieldId('stepFree')}
      label={t('care.field.stepFree')}
      value={editor.form.stepFree}
      data={(['yes', 'no', 'unknown'] as const).map((value) => ({
        value,
        label: t(`care.stepFree.${value}`),
      }))}
      onChange={({ currentTarget: { value } }) => {
        editor.change({ ...editor.form, stepFree: value === 'yes' || value === 'no' ? value : 'unknown' });
      }}
    />
  );
}
