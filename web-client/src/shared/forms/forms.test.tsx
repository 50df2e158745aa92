import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/testing/render';
import { CodeChoice, CodeChoices } from './code-choice';
import { ErrorSummary } from './error-summary';

const OPTIONS = [
  { value: 'A', label: 'Faire une démarche' },
  { value: 'B', label: 'Apprendre' },
  { value: 'C', label: 'Se connecter' },
] as const;

type Code = (typeof OPTIONS)[number]['value'];

function Several({ max }: { readonly max: number }) {
  const [value, setValue] = useState<readonly Code[]>([]);
  return (
    <CodeChoices id="needs" legend="Besoins" options={OPTIONS} value={value} onChange={setValue} max={max} />
  );
}

describe('a choice among codes', () => {
  it('is a group of radios with its error read out', () => {
    renderInPage(
      <CodeChoice
        id="reason"
        legend="Pourquoi ?"
        options={OPTIONS}
        value="B"
        onChange={() => undefined}
        error="Choisissez une raison."
      />,
    );
    const group = screen.getByRole('group', { name: 'Pourquoi ?' });
    expect(group.getAttribute('aria-describedby')).toBe('reason-error');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Apprendre' }).checked).toBe(true);
  });

  it('stops at the maximum and lets one change one’s mind', async () => {
    renderInPage(<Several max={2} />);
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    await userEvent.click(box('Faire une démarche'));
    await userEvent.click(box('Apprendre'));
    expect(box('Se connecter').disabled).toBe(true);
    await userEvent.click(box('Apprendre'));
    expect(box('Se connecter').disabled).toBe(false);
  });
});

describe('what is left to correct', () => {
  it('takes the focus and leads to the field', async () => {
    renderInPage(
      <>
        <ErrorSummary attempt={1} errors={[{ fieldId: 'commune', message: 'Indiquez la commune.' }]} />
        <input id="commune" aria-label="Commune" />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('link', { name: 'Indiquez la commune.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Commune'));
  });

  it('is not there when nothing is', () => {
    renderInPage(<ErrorSummary attempt={0} errors={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
