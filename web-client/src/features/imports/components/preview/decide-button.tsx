import { Button, Loader } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { ReactNode } from 'react';

interface DecideButtonProps {
  readonly children: ReactNode;
  readonly saving: boolean;
  readonly onClick: () => void;
  readonly variant?: 'filled' | 'outline' | 'light' | 'subtle';
  readonly tone?: 'plain' | 'irreversible';
  readonly pressed?: boolean;
}

/** While it saves it shows so and stays enabled: a disabled button would lose the keyboard's focus. */
export function DecideButton({
  children,
  saving,
  onClick,
  variant = 'subtle',
  tone = 'plain',
  pressed,
}: DecideButtonProps) {
  return (
    <Button
      variant={variant}
      color={tone === 'irreversible' ? 'brick' : 'petrol'}
      aria-busy={saving}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      leftSection={
        saving ? (
          <Loader size={18} color="currentColor" aria-hidden />
        ) : pressed === true ? (
          <IconCheck size={18} stroke={2.5} aria-hidden />
        ) : undefined
      }
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
