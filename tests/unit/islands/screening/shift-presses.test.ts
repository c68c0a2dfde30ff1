// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchShift } from '~/islands/screening/shift-presses';

const press = (key: string, time: number, own: KeyboardEventInit = {}, held?: string): void => {
  const event = new KeyboardEvent('keydown', { key, ...own });
  Object.defineProperty(event, 'timeStamp', { value: time });
  event.getModifierState = (other) => other === held;
  document.dispatchEvent(event);
};

describe('three presses of Shift', () => {
  const leave = vi.fn<() => void>();
  let listening: AbortController;
  beforeEach(() => {
    listening = new AbortController();
    watchShift(leave, listening.signal);
  });
  afterEach(() => {
    listening.abort();
    leave.mockReset();
  });

  it('within two seconds leave', () => {
    for (const time of [0, 900, 1999]) press('Shift', time);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('spread over more than two seconds do nothing', () => {
    for (const time of [0, 1200, 2400]) press('Shift', time);
    expect(leave).not.toHaveBeenCalled();
  });

  it('count from any first press, so that a fourth can complete them', () => {
    for (const time of [0, 1500, 2400, 3000]) press('Shift', time);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('do nothing when they belong to Shift+Tab', () => {
    for (const time of [0, 200, 400, 600]) {
      press('Shift', time);
      press('Tab', time + 50);
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it('do not count a key that is held down', () => {
    press('Shift', 0);
    for (const time of [500, 600, 700]) press('Shift', time, { repeat: true });
    expect(leave).not.toHaveBeenCalled();
  });

  it.each(['Alt', 'AltGraph', 'Control', 'Meta'])('do not count while %s is held', (held) => {
    for (const time of [0, 200, 400]) press('Shift', time, {}, held);
    expect(leave).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'wheel'])('do not count around a pointer: %s', (kind) => {
    for (const time of [0, 200, 400]) {
      press('Shift', time);
      document.dispatchEvent(new Event(kind));
    }
    expect(leave).not.toHaveBeenCalled();
  });
});
