/** What every response of the site carries, whatever is asked for. Each value is one line of the host's header file. */

const refusedFeatures = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen',
  'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer',
  'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'usb', 'web-share',
  'window-management', 'xr-spatial-tracking',
];

const refused = refusedFeatures.map((feature) => `${feature}=()`);

/** Copying a summary is the one feature of the browser that the site asks for, on the self-screen alone. */
export const permissions = (mayCopy: boolean): string => [...refused, `clipboard-write=(${mayCopy ? 'self' : ''})`].join(', ');

export const everyResponse: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions(false),
};

/** A page, and whatever keeps its name when it changes, is asked for anew at each visit. */
export const askEachTime = 'no-cache';

/** How long other files may be kept: for good where the name holds a hash of the content, a day for pictures that only follow the words. */
export const caching: Readonly<Record<string, string>> = {
  '/_astro/*': 'public, max-age=31536000, immutable',
  '/pagefind/fragment/*': 'public, max-age=31536000, immutable',
  '/pagefind/index/*': 'public, max-age=31536000, immutable',
  '/sheets/*': 'public, max-age=86400',
  '/social/*': 'public, max-age=86400',
};
