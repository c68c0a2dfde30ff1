const presses = 3;
const withinMs = 2000;

/** Calls `leave` on three presses of Shift within two seconds, with no other key between: Shift+Tab is not a wish to leave. */
export function watchShift(leave: () => void): () => void {
  let times: number[] = [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    times = event.key === 'Shift' ? [...times, event.timeStamp].slice(-presses) : [];
    const [first] = times;
    if (times.length < presses || first === undefined || event.timeStamp - first > withinMs) return;
    times = [];
    leave();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
