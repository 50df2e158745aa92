import type { Door } from './api';
import { Refused } from './api';
import { button, element, replaceAll } from './dom';
import en from './en';
import fr from './fr';
import type { Failure, Page } from './model';
import { codeInFragment, failureOf, grouped, isComplete } from './model';
import type { Texts } from './texts';
import { requestView, spoken } from './view';

/** On a shared computer or a lent phone the page closes by itself. */
const LEFT_AFTER_MS = 10 * 60 * 1000;

interface State {
  texts: Texts;
  code: string;
  page?: Page | undefined;
  failure?: Failure | undefined;
  busy: boolean;
  /** Said once, above everything, and read aloud. */
  said?: string | undefined;
}

/** The person's page: a code opens it, nothing is stored, closing or leaving it forgets. */
export function startPersonPage(root: HTMLElement, door: Door): void {
  const state: State = { texts: fr, code: '', busy: false };
  let left: ReturnType<typeof setTimeout> | undefined;

  function forget(said?: string): void {
    state.page = undefined;
    state.code = '';
    state.failure = undefined;
    state.busy = false;
    state.said = said;
    draw('code');
  }

  function stay(): void {
    clearTimeout(left);
    if (state.page !== undefined) {
      left = setTimeout(() => {
        forget(state.texts.closed);
      }, LEFT_AFTER_MS);
    }
  }

  async function ask(asked: Promise<Page>, done?: string): Promise<void> {
    state.busy = true;
    state.failure = undefined;
    const first = state.page === undefined;
    if (first) draw('code');
    try {
      state.page = await asked;
      state.said = done;
      state.busy = false;
      draw(first || done !== undefined ? 'title' : undefined);
    } catch (refused) {
      state.failure = failureOf(refused instanceof Refused ? refused.status : -1);
      state.busy = false;
      state.said = undefined;
      draw(first ? 'code' : 'failure');
    }
    stay();
  }

  function draw(focus?: string): void {
    const { texts } = state;
    document.documentElement.lang = texts.locale.slice(0, 2);
    document.title = texts.title;
    replaceAll(root, [
      tools(),
      element(
        'p',
        { role: 'status', class: state.said === undefined ? 'hidden' : 'said' },
        spoken(texts, state.said ?? ''),
      ),
      ...(state.page === undefined ? codeForm() : opened(state.page)),
    ]);
    if (focus !== undefined) document.getElementById(focus)?.focus();
  }

  function tools(): HTMLElement {
    const { texts } = state;
    const language = button(texts.otherLanguage, 'plain', () => {
      state.texts = texts === fr ? en : fr;
      draw('language');
    });
    language.id = 'language';
    language.lang = texts === fr ? 'en' : 'fr';
    const larger = button(texts.larger, 'plain', () => {
      const now = document.documentElement.classList.toggle('larger');
      larger.setAttribute('aria-pressed', String(now));
    });
    larger.setAttribute('aria-pressed', String(document.documentElement.classList.contains('larger')));
    return element('div', { class: 'tools' }, larger, language);
  }

  function codeForm(): HTMLElement[] {
    const { texts, failure } = state;
    const field = element('input', {
      id: 'code',
      inputmode: 'numeric',
      autocomplete: 'off',
      'aria-describedby': failure === undefined ? 'hint' : 'hint failure',
      'aria-invalid': String(failure === 'MISTYPED' || failure === 'UNKNOWN'),
    });
    field.value = state.code;
    field.addEventListener('input', () => {
      // Only at the end: who mends a digit in the middle keeps the cursor there.
      if (field.selectionStart === field.value.length) field.value = grouped(field.value);
      state.code = field.value;
    });
    const open = element(
      'button',
      { type: 'submit', class: 'main' },
      spoken(texts, state.busy ? texts.opening : texts.open),
    );
    open.disabled = state.busy;
    const form = element(
      'form',
      { novalidate: '' },
      element('label', { for: 'code' }, spoken(texts, texts.codeLabel)),
      element('p', { id: 'hint', class: 'quiet' }, spoken(texts, texts.codeHint)),
      field,
      failed(),
      open,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (state.busy) return;
      if (!isComplete(state.code)) {
        state.failure = 'MISTYPED';
        draw('code');
        return;
      }
      void ask(door.open(state.code));
    });
    return [
      element('h1', { id: 'title', tabindex: '-1' }, spoken(texts, texts.title)),
      form,
      element('p', { class: 'quiet' }, spoken(texts, texts.withoutCode)),
    ];
  }

  function failed(): HTMLElement | undefined {
    if (state.failure === undefined) return undefined;
    const text = state.texts.failures[state.failure];
    const kept = state.page === undefined ? '' : ` ${state.texts.failedKept}`;
    return element(
      'p',
      { id: 'failure', class: 'failure', role: 'alert', tabindex: '-1' },
      spoken(state.texts, text + kept),
    );
  }

  function opened(page: Page): HTMLElement[] {
    const deeds = {
      withdraw: () => {
        void ask(door.withdraw(state.code), state.texts.withdrawn);
      },
      say: (answer: Parameters<Door['say']>[1]) => {
        void ask(door.say(state.code, answer), state.texts.thanks);
      },
      close: () => {
        forget(state.texts.closed);
      },
    };
    const failure = failed();
    return [...(failure === undefined ? [] : [failure]), ...requestView(state.texts, page, deeds)];
  }

  document.addEventListener('click', stay);
  document.addEventListener('keydown', stay);
  // Going back to the page from the browser's memory must not show it to the next one at this computer.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) forget();
  });

  const brought = codeInFragment(window.location.hash);
  draw();
  if (brought !== undefined) {
    // Out of the address bar and of the history before anything else.
    window.history.replaceState(null, '', window.location.pathname);
    state.code = brought;
    void ask(door.open(brought));
  }
}
