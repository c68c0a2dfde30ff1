import { didYouMean } from '~/lib/suggestion';
import { httpsUrl } from '~/content/schema/fields';
import type { Finding } from '~/content/fault';
import { repaired } from '~/content/repairs';
import type { Addresses } from './addresses';

/** An address that ends as a file does, and not as a page does elsewhere. */
const fileAddress = /\.(?!html?$|mdx?$|php$)[a-z0-9]+$/i;

const missingFile = (address: string, downloads: Iterable<string>): Omit<Finding, 'rule'> => ({
  message: `there is no file at “${address}”`,
  fix: didYouMean(
    address,
    downloads,
    'Put the file into public/documents/ and link to it as /documents/ and its name; capital letters count.',
  ),
});

/** With its spaces and other letters as in the name of the file. */
const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

function insideFault(
  address: string,
  here: string,
  { pages, downloads }: Addresses,
): Omit<Finding, 'rule'> | undefined {
  const [path = '', anchor] = address.split('#');
  const page = path === '' ? here : path;
  if (downloads.has(decoded(page))) return undefined;
  if (fileAddress.test(page)) return missingFile(page, downloads);
  const withSlash = page.endsWith('/') ? page : `${page}/`;
  if (withSlash !== page && pages.has(withSlash))
    return {
      message: `the address “${page}” needs a slash at its end`,
      fix: `Write “${withSlash}”.`,
    };
  const anchors = pages.get(page);
  if (!anchors)
    return {
      message: `there is no page at “${page}”`,
      fix: didYouMean(
        page,
        pages.keys(),
        'Use the address of a page that is there: its file name between slashes, such as /safety/.',
      ),
    };
  if (anchor !== undefined && !anchors.has(anchor))
    return {
      message: `the page ${page} has no place called “#${anchor}”`,
      fix: `${didYouMean(anchor, anchors, '')} A heading’s place is its words in lower case, joined by hyphens. Or link to the page itself: “${page}”.`.trim(),
    };
  return undefined;
}

const phoneOrText = /^(?:tel|sms):(?:988|911)$/;

/** What is wrong with one address, if anything. `here` is the address of the page it stands on. */
export function targetFault(
  address: string,
  here: string,
  addresses: Addresses,
): Finding | undefined {
  const fault = (rule: string, message: string, fix: string): Finding => ({ rule, message, fix });
  if (address === '' || address === '#')
    return fault(
      'link-target',
      'this link leads nowhere',
      'Write the address in the round brackets, such as [words](/safety/).',
    );
  if (address.startsWith('//'))
    return fault(
      'link-form',
      'this address has two slashes at its start',
      'Write https:// and the rest for another site, or one slash for a page here.',
    );
  if (address.startsWith('/') || address.startsWith('#')) {
    const inside = insideFault(address, here, addresses);
    return inside && { rule: 'link-target', ...inside };
  }
  if (/^(?:tel|sms):/i.test(address)) {
    return phoneOrText.test(address)
      ? undefined
      : fault(
          'phone-in-prose',
          `the phone number “${address.slice(address.indexOf(':') + 1)}” is typed into the text`,
          'Write <Fact id="phone" /> for the practice, or <HelpLines /> for help lines: then a change in one place changes it everywhere.',
        );
  }
  if (/^mailto:/i.test(address))
    return fault(
      'email-in-prose',
      `the e-mail address “${address.slice('mailto:'.length)}” is typed into the text`,
      'Write <Fact id="email" />.',
    );
  if (/^http:\/\//i.test(address))
    return fault(
      'link-form',
      'this address begins with http://',
      `Write “${address.replace(/^http:/i, 'https:')}”.`,
    );
  if (/^https:\/\//i.test(address)) {
    const outside = httpsUrl.safeParse(address);
    const said = outside.error?.issues[0]?.message ?? '';
    const better = repaired(address, said);
    return outside.success
      ? undefined
      : fault(
          'link-form',
          `this address ${said}`,
          better === undefined ? 'Correct the address.' : `Write “${better}”.`,
        );
  }
  if (/^[a-z]+:/i.test(address))
    return fault(
      'link-form',
      'this kind of address is not used here',
      'Write an address that begins with / or https://',
    );
  const rooted = `/${address
    .replace(/^(\.?\.?\/)+/, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/?$/, '/')}`;
  return fault(
    'link-form',
    `the address “${address}” has no slash at its start`,
    addresses.pages.has(rooted)
      ? `Write “${rooted}”.`
      : 'Write / at the start for a page here, such as /safety/, or https:// for another site.',
  );
}
