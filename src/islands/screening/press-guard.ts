/** How long a new screen takes no press at the place of the press that led to it. */
const momentMs = 500;
/** How far from it a trembling second press may land, in pixels. */
const nearPx = 40;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly screen: number;
}

export interface PressGuard {
  /** Says that another screen, or the same one laid out anew, has come under the person's finger. */
  readonly renew: () => void;
}

/**
 * Drops the second of two quick presses, which would land on whatever the next screen has at that place. A press counts
 * only when it began on the screen that it ends on, and, until something else is pressed there, either after a moment or
 * at another place. Keys and assistive technology press nothing by place, so they always count.
 */
export function guardPresses(signal?: AbortSignal): PressGuard {
  let screen = 0;
  let shownAt = 0;
  let began: Press | undefined;
  /** The press that led here. */
  let leading: Press | undefined;
  let accepted: Press | undefined;

  const isStray = (press: Press, time: number): boolean =>
    press.screen !== screen ||
    (leading !== undefined &&
      time - shownAt < momentMs &&
      Math.hypot(press.x - leading.x, press.y - leading.y) < nearPx);

  const onDown = ({ clientX, clientY }: PointerEvent): void => {
    began = { x: clientX, y: clientY, screen };
  };
  const onClick = (event: MouseEvent): void => {
    const press = began;
    began = undefined;
    accepted = undefined;
    if (!press || event.detail === 0) return;
    if (isStray(press, event.timeStamp)) {
      shownAt = event.timeStamp;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    leading = undefined;
    accepted = press;
  };
  const options = { capture: true, signal } as AddEventListenerOptions;
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('click', onClick, options);

  return {
    renew: () => {
      screen += 1;
      shownAt = performance.now();
      leading = accepted;
      accepted = undefined;
    },
  };
}
