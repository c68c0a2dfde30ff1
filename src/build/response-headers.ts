/** What every response of the site carries, whatever is asked for. Each value is one line of the host's header file. */

const refusedFeatures = `
  accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media
  fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection local-fonts
  magnetometer microphone midi otp-credentials payment picture-in-picture
  publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access
  sync-xhr usb window-management xr-spatial-tracking
`
  .trim()
  .split(/\s+/);

/** Copying a summary is the one feature of the browser that the site asks for, on the self-screen alone. */
export const permissions = (mayCopy: boolean): string =>
  [
    ...refusedFeatures.map((feature) => `${feature}=()`),
    `clipboard-write=(${mayCopy ? 'self' : ''})`,
  ].join(', ');

/** A page, and whatever keeps its name when it changes, is asked for anew at each visit. */
const askEachTime = 'no-cache';

/** The name of the file holds a hash of its content. */
export const forGood = 'public, max-age=31536000, immutable';

/** Pictures that follow the words of a page keep their name. */
export const forADay = 'public, max-age=86400';

export const everyResponse: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions(false),
  'Cache-Control': askEachTime,
};
