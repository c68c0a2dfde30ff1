/** Phone numbers are stored as E.164 or as a short code; how they look and link is derived here. */

/** `+15555550100` → `1-555-555-0100`; short codes stay as they are. */
export const phoneText = (phone: string, extension?: string): string => {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  const number = parts ? `1-${parts[1]}-${parts[2]}-${parts[3]}` : phone;
  return extension ? `${number}, extension ${extension}` : number;
};

/** The address that calls a number, and its extension as RFC 3966 writes it. */
export const callUrl = (phone: string, extension?: string): string =>
  `tel:${phone}${extension ? `;ext=${extension}` : ''}`;

/** An address that opens a text message, with its first word filled in where the line asks for one. */
export const textUrl = (phone: string, word?: string): string =>
  `sms:${phone}${word ? `?&body=${word}` : ''}`;
