/** What the site is called while the practice's name is not set: its subject. */
const subject = 'Ketamine-assisted therapy';

export const siteNameOf = (practice: { readonly name?: string | undefined }): string =>
  practice.name ?? subject;
