import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** What the button says; with `VisuallyHidden` words where only an icon fits. */
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Whether what is open now is one of the things inside. */
  readonly current?: boolean;
  readonly frameClass?: string | undefined;
  readonly buttonClass?: string | undefined;
  readonly panelClass?: string | undefined;
}

/** A button and the panel it opens, with ordinary controls inside: simpler to all than an ARIA menu. */
export function Disclosure(props: DisclosureProps) {
  const { label, children, current = false, frameClass = '', buttonClass = '', panelClass = '' } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) !== true) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={frame} className={`${classes['frame'] ?? ''} ${frameClass}`}>
      <button
        ref={button}
        type="button"
        className={`${classes['button'] ?? ''} ${buttonClass}`}
        aria-current={current ? 'true' : undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
        <IconChevronDown size={18} aria-hidden className={classes['chevron']} />
      </button>
      {open && (
        <div id={id} className={`${classes['panel'] ?? ''} ${panelClass}`}>
          {children}
        </div>
      )}
    </div>
  );
}
