import { didYouMean } from '~/lib/suggestion';
import { httpsUrl } from '~/content/schema/fields';
import type { Finding } from '~/content/fault';
import { repaired } from '~/content/repairs';
import type { Project } from '../project';
import { addressesOf } from './addresses';

const finding = (rule: Finding['rule'], message: string, fix: string): Finding => ({
  rule,
  message,
  fix,
});

function outsideFinding(address: string): Finding | undefined {
  const outside = httpsUrl.safeParse(address);
  if (outside.success) return undefined;
  const said = outside.error.issues[0]?.message ?? '';
  const better = repaired(address, said);
  const fix = better === undefined ? 'Correct the address.' : `Write “${better}”.`;
  return finding('link-form', `this address ${said}`, fix);
}

interface Form {
  readonly form: RegExp;
  readonly say: (address: string) => Finding | undefined;
}

/** Addresses that are told by their form alone; the first that fits decides. */
const forms: readonly Form[] = [
  {
    form: /^#?$/,
    say: () =>
      finding(
        'link-target',
        'this link leads nowhere',
        'Write the address in the round brackets, such as [words](/safety/).',
      ),
  },
  {
    form: /^\/\//,
    say: () =>
      finding(
        'link-form',
        'this address has two slashes at its start',
        'Write https:// and the rest for another site, or one slash for a page here.',
      ),
  },
  { form: /^(?:tel|sms):(?:988|911)$/, say: () => undefined },
  {
    form: /^(?:tel|sms):/i,
    say: (address) =>
      finding(
        'phone-in-prose',
        `the phone number “${address.slice(address.indexOf(':') + 1)}” is typed into the text`,
        'Write <Fact id="phone" /> for the practice, or <HelpLines /> for help lines: then a change in one place changes it everywhere.',
      ),
  },
  {
    form: /^mailto:/i,
    say: (address) =>
      finding(
        'email-in-prose',
        `the e-mail address “${address.slice('mailto:'.length)}” is typed into the text`,
        'Write <Fact id="email" />.',
      ),
  },
  {
    form: /^http:\/\//i,
    say: (address) =>
      finding(
        'link-form',
        'this address begins with http://',
        `Write “${address.replace(/^http:/i, 'https:')}”.`,
      ),
  },
  { form: /^https:\/\//i, say: outsideFinding },
  {
    form: /^[a-z]+:/i,
    say: () =>
      finding(
        'link-form',
        'this kind of address is not used here',
        'Write an address that begins with / or https://',
      ),
  },
];

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
  if (downloads.has(decoded(page))) return undefined;
  if (fileAddress.test(page))
    return finding(
      'link-target',
      `there is no file at “${page}”`,
      didYouMean(
        page,
        downloads,
        'Put the file into public/documents/ and link to it as /documents/ and its name; capital letters count.',
      ),
    );
  const withSlash = page.endsWith('/') ? page : `${page}/`;
  const rule = 'link-target';
  if (withSlash !== page && pages.has(withSlash))
    return finding(rule, `the address “${page}” needs a slash at its end`, `Write “${withSlash}”.`);
  const anchors = pages.get(page);
  if (!anchors)
    return finding(
      rule,
      `there is no page at “${page}”`,
      didYouMean(
        page,
        pages.keys(),
        'Use the address of a page that is there: its file name between slashes, such as /safety/.',
      ),
    );
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return finding(
    rule,
    `the page ${page} has no place called “#${anchor}”`,
    `${didYouMean(anchor, anchors, '')} A heading’s place is its words in lower case, joined by hyphens. Or link to the page itself: “${page}”.`.trim(),
  );
}

function rootlessFinding(address: string, { site }: Project): Finding {
  const rooted = `/${address
    .replace(/^(\.?\.?\/)+/, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/?$/, '/')}`;
  return finding(
    'link-form',
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
  const known = forms.find(({ form }) => form.test(address));
  if (known) return known.say(address);
  return /^[/#]/.test(address)
    ? insideFinding(address, here, project)
    : rootlessFinding(address, project);
}
