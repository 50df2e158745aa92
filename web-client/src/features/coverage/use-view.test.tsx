import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes } from '@/testing/render';
import { useView } from './use-view';

function Both() {
  const { view, change } = useView();
  return (
    <>
      <p>{`${view.list} ${String(view.camera)}`}</p>
      <button
        type="button"
        onClick={() => {
          change({ list: 'epcis' });
        }}
      >
        choose
      </button>
      <button
        type="button"
        onClick={() => {
          change({ camera: [-0.5, 44.8, 9] });
        }}
      >
        come to rest
      </button>
    </>
  );
}

it.each([
  ['choose', 'come to rest'],
  ['come to rest', 'choose'],
])('%s, then %s before it is drawn: both stay', async (first, second) => {
  renderRoutes([{ path: '*', element: <Both /> }], '/territoire/carte');
  const buttons = [first, second].map((name) => screen.getByRole('button', { name }));
  await act(async () => {
    buttons.forEach((button) => {
      button.click();
    });
    await Promise.resolve();
  });
  await expect(screen.findByText('epcis -0.5,44.8,9')).resolves.toBeDefined();
});
