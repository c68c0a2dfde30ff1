/** Phone numbers are stored as E.164 or as a short code; how they look and link is derived here. */

/** `+15555550100` → `1-555-555-0100`; short codes stay as they are. */
export const phoneText = (phone: string): string => {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return parts ? `1-${parts[1]}-${parts[2]}-${parts[3]}` : phone;
};

export const callUrl = (phone: string): string => `tel:${phone}`;

/** An address that opens a text message, with its first word filled in where the line asks for one. */
export const textUrl = (phone: string, word?: string): string =>
  `sms:${phone}${word ? `?&body=${word}` : ''}`;
