import { useEffect } from 'react';
import type { Dispatch, RefObject, SetStateAction } from 'react';
import type { Questionnaire } from '../evaluate';
import { LAST, choose, chooseLast, goOn, move, pass, questionAt } from '../model';
import type { Point } from '../model';

/**
 * The letters of the paper form answer, Backspace passes, left and right go to another question, up and down to
 * another tile. Only while a question is on screen, and never while something is being typed.
 */
export function useKeys(
  questionnaire: Questionnaire,
  frame: RefObject<HTMLElement | null>,
  point: Point,
  change: Dispatch<SetStateAction<Point>>,
): void {
  useEffect(() => {
    if (point.stage !== 'asking') return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isForTheQuestion(event, frame.current)) return;
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        focusTile(frame.current, event.key === 'ArrowDown' ? 1 : -1);
        return;
      }
      const next = after(questionnaire, point, event);
      if (next === undefined) return;
      event.preventDefault();
      change(next);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [questionnaire, frame, point, change]);
}

function after(questionnaire: Questionnaire, point: Point, event: KeyboardEvent): Point | undefined {
  switch (event.key) {
    case 'Backspace':
      return pass(questionnaire, point);
    case 'ArrowRight':
      return move(questionnaire, point, 1);
    case 'ArrowLeft':
      return move(questionnaire, point, -1);
    case 'Enter':
      return isPressable(event.target) || point.at === LAST ? undefined : goOn(questionnaire, point);
    default:
      return event.repeat ? undefined : answered(questionnaire, point, event.key.toUpperCase());
  }
}

function answered(questionnaire: Questionnaire, point: Point, letter: string): Point | undefined {
  if (point.at === LAST)
    return letter === 'A' || letter === 'B' ? chooseLast(point, letter === 'A') : undefined;
  const option = questionAt(questionnaire, point.at)?.options.find((each) => each.letter === letter);
  return option === undefined ? undefined : choose(questionnaire, point, option.code);
}

function isForTheQuestion({ target }: KeyboardEvent, frame: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('input, select, textarea') !== null) return false;
  return target === document.body || target.id === 'content' || frame?.contains(target) === true;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a') !== null;
}

function focusTile(frame: HTMLElement | null, by: 1 | -1): void {
  const tiles = [...(frame?.querySelectorAll<HTMLElement>('[data-tile]') ?? [])];
  const here = tiles.findIndex((tile) => tile === document.activeElement);
  const to = here === -1 ? (by === 1 ? 0 : tiles.length - 1) : (here + by + tiles.length) % tiles.length;
  tiles[to]?.focus();
}
