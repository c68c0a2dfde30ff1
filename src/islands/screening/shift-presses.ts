const presses = 3;
const withinMs = 2000;
const others = ['Alt', 'AltGraph', 'Control', 'Meta'];

/**
 * Calls `leave` on three presses of Shift within two seconds, with nothing between: neither Shift+Tab nor a shortcut
 * nor Shift with a pointer is a wish to leave.
 */
export function watchShift(leave: () => void, signal?: AbortSignal): void {
  let times: number[] = [];
  const startOver = (): void => {
    times = [];
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const isAlone = event.key === 'Shift' && !others.some((key) => event.getModifierState(key));
    times = isAlone ? [...times, event.timeStamp].slice(-presses) : [];
    const [first] = times;
    if (times.length < presses || first === undefined || event.timeStamp - first > withinMs) return;
    startOver();
    leave();
  };
  const options = { signal } as AddEventListenerOptions;
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('pointerdown', startOver, options);
  document.addEventListener('wheel', startOver, { ...options, passive: true });
}
