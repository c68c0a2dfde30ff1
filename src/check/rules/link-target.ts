import { didYouMean } from '~/lib/suggestion';
import { httpsUrl } from '~/content/schema/fields';
import type { Finding } from '~/content/fault';
import { lostPagesOf } from '~/content/pages';
import { repaired } from '~/content/repairs';
import type { Project } from '../project';
import { pagePathOf } from '~/lib/urls';
import { addressesOf } from './addresses';

const form = (message: string, fix: string): Finding => ({ rule: 'link-form', message, fix });
const target = (message: string, fix: string): Finding => ({ rule: 'link-target', message, fix });

function outsideFinding(address: string): Finding | undefined {
  const outside = httpsUrl.safeParse(address);
  if (outside.success) return undefined;
  const said = outside.error.issues[0]?.message ?? '';
  const better = repaired(address, said);
  const fix = better === undefined ? 'Correct the address.' : `Write “${better}”.`;
  return form(`this address ${said}`, fix);
}

/** An address that ends as a file does, and not as a page does elsewhere. */
const fileAddress = /\.(?!html?$|mdx?$|php$)[a-z0-9]+$/i;

/** With its spaces and other letters as in the name of the file. */
const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

function insideFinding(
  address: string,
  here: string,
  { site, downloads }: Project,
): Finding | undefined {
  const pages = addressesOf(site);
  const [path = '', anchor] = address.split('#');
  const page = path === '' ? here : path;
  const anchors = pages.get(page);
  if (downloads.has(decoded(page))) return undefined;
  if (fileAddress.test(page))
    return target(
      `there is no file at “${page}”`,
      didYouMean(
        page,
        downloads,
        'Put the file into public/documents/ and link to it as /documents/ and its name; capital letters count.',
      ),
    );
  const moved = site.practice.data?.redirects.find(({ from }) => from === page);
  if (moved && !anchors) return target(`the page at “${page}” has moved`, `Write “${moved.to}”.`);
  if (!page.endsWith('/') && pages.has(`${page}/`))
    return target(`the address “${page}” needs a slash at its end`, `Write “${page}/”.`);
  if (!anchors && lostPagesOf(site).has(pagePathOf(page))) return undefined;
  if (!anchors)
    return target(
      `there is no page at “${page}”`,
      didYouMean(
        page,
        pages.keys(),
        'Use the address of a page that is there: its file name between slashes, such as /safety/.',
      ),
    );
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  const help = [
    didYouMean(anchor, anchors, ''),
    'A heading’s place is its words in lower case, joined by hyphens.',
    `Or link to the page itself: “${page}”.`,
  ];
  return target(`the page ${page} has no place called “#${anchor}”`, help.join(' ').trim());
}

function rootlessFinding(address: string, { site }: Project): Finding {
  const rooted = `/${address
    .replace(/^(\.?\.?\/)+/, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/?$/, '/')}`;
  return form(
    `the address “${address}” has no slash at its start`,
    addressesOf(site).has(rooted)
      ? `Write “${rooted}”.`
      : 'Write / at the start for a page here, such as /safety/, or https:// for another site.',
  );
}

/** What is wrong with one address, if anything. `here` is the address of the page it stands on. */
export function targetFinding(
  address: string,
  here: string,
  project: Project,
): Finding | undefined {
  if (address === '' || address === '#')
    return target(
      'this link leads nowhere',
      'Write the address in the round brackets, such as [words](/safety/).',
    );
  if (address.startsWith('//'))
    return form(
      'this address has two slashes at its start',
      'Write https:// and the rest for another site, or one slash for a page here.',
    );
  if (/^[/#]/.test(address)) return insideFinding(address, here, project);
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/i.exec(address) ?? [];
  switch (scheme?.toLowerCase()) {
    case undefined:
      return rootlessFinding(address, project);
    case 'tel':
    case 'sms':
      return /^(?:988|911)$/.test(rest)
        ? undefined
        : {
            rule: 'phone-in-prose',
            message: `the phone number “${rest}” is typed into the text`,
            fix:
              'Write <Fact id="phone" /> for the practice, or <HelpLines /> for help lines: ' +
              'then a change in one place changes it everywhere.',
          };
    case 'mailto':
      return {
        rule: 'email-in-prose',
        message: `the e-mail address “${rest}” is typed into the text`,
        fix: 'Write <Fact id="email" />.',
      };
    case 'http':
      return form('this address begins with http://', `Write “https:${rest}”.`);
    case 'https':
      return outsideFinding(address);
    default:
      return form(
        'this kind of address is not used here',
        'Write an address that begins with / or https://',
      );
  }
}
