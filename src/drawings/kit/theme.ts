/** A drawing made for a phone stays near that size on a wide screen. */
export const narrowSheet = 'max-w-[420px]';
