import { useEffect, useRef, useState } from 'react';

/**
 * Files dropped on an element. Dropping is only a shortcut for who uses a mouse: the element is no control of its own,
 * the file field inside it is.
 */
export function useDrop<E extends HTMLElement>(onFile: (file: File | undefined) => void) {
  const element = useRef<E>(null);
  const taker = useRef(onFile);
  const [over, setOver] = useState(false);

  useEffect(() => {
    taker.current = onFile;
  });

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const drag = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(event.type !== 'dragleave');
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      taker.current(event.dataTransfer?.files[0]);
    };
    target.addEventListener('dragover', drag);
    target.addEventListener('dragleave', drag);
    target.addEventListener('drop', drop);
    return () => {
      target.removeEventListener('dragover', drag);
      target.removeEventListener('dragleave', drag);
      target.removeEventListener('drop', drop);
    };
  }, []);

  return { element, over };
}
