// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardPresses, type PressGuard } from '~/islands/screening/press-guard';

let now = 0;
let guard: PressGuard;
let listening: AbortController;
const pressed = vi.fn<() => void>();

beforeEach(() => {
  document.body.innerHTML = '<button>Continue</button>';
  document.querySelector('button')?.addEventListener('click', pressed);
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  listening = new AbortController();
  guard = guardPresses(listening.signal);
});
afterEach(() => {
  listening.abort();
  vi.restoreAllMocks();
  pressed.mockReset();
});

const send = (event: Event): void => {
  Object.defineProperty(event, 'timeStamp', { value: now });
  document.querySelector('button')?.dispatchEvent(event);
};
const down = (x: number, y: number): void =>
  send(new PointerEvent('pointerdown', { clientX: x, clientY: y, bubbles: true }));
const up = (): void =>
  send(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }));
const press = (x = 100, y = 500): void => {
  down(x, y);
  up();
};
/** A press that leads to another screen. */
const lead = (x = 100, y = 500): void => {
  press(x, y);
  guard.renew();
  pressed.mockReset();
};

describe('a press', () => {
  it('counts', () => {
    press();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it.each([60, 150, 250, 400])(
    'does not count %i ms after one at its place led to a new screen',
    (later) => {
      lead();
      now += later;
      press();
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it.each([
    [8, 0],
    [-20, 20],
    [0, 35],
  ])('does not count a little beside that place: %i, %i', (x, y) => {
    lead();
    now += 100;
    press(100 + x, 500 + y);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('counts at another place, for somebody who knows what they want', () => {
    lead();
    now += 60;
    press(100, 380);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('counts at that place once the screen has stood a moment', () => {
    lead();
    now += 600;
    press();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('counts at that place once something else was pressed', () => {
    lead();
    now += 60;
    press(300, 200);
    now += 60;
    press();
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('does not count as the third, fourth or fifth of an impatient row', () => {
    lead();
    for (let count = 0; count < 4; count += 1) {
      now += 300;
      press();
    }
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does not count when it began on the screen before', () => {
    down(100, 500);
    guard.renew();
    now += 5000;
    up();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('counts when it comes from a key or an assistive program, whatever went before', () => {
    lead();
    send(new MouseEvent('click', { detail: 0, bubbles: true }));
    document.querySelector('button')?.click();
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('counts at any place on a screen that a key led to', () => {
    press();
    now += 60;
    document.querySelector('button')?.click();
    guard.renew();
    pressed.mockReset();
    now += 60;
    press();
    expect(pressed).toHaveBeenCalledOnce();
  });
});
