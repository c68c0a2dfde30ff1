import type { APIRoute, GetStaticPaths } from 'astro';
import { practice } from '~/data/practice';
import { callUrl } from '~/lib/phones';

const daysValid = 360;

/** How to tell the practice of a hole in its site (RFC 9116). There is no such file while the owner has given no way to be reached. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { email, phone, extension } = await practice();
  const contacts = [
    ...(email ? [`mailto:${email}`] : []),
    ...(phone ? [callUrl(phone, extension)] : []),
  ];
  return contacts.length > 0 ? [{ params: { file: 'security' }, props: { contacts } }] : [];
};

export const GET: APIRoute = ({ props, site, url }) => {
  const contacts: string[] = props['contacts'];
  const today = new Date(new Date().toISOString().slice(0, 10));
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(today.getTime() + daysValid * 86_400_000).toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', site ?? url).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
